/** Light or dark, as the reader's system has it. */
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../scale/palette';

export class ThemeState {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');

  get current(): Theme {
    return this.#dark.current ? 'dark' : 'light';
  }
}

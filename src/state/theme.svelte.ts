/** Light or dark, as the reader's system has it; both where that is not known yet. */
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../scale/palette';

export class ThemeState {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');

  get current(): Theme {
    if (import.meta.env.SSR) return 'both';
    return this.#dark.current ? 'dark' : 'light';
  }
}

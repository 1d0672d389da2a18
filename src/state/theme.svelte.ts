/** Light or dark, as the reader's system has it; both where that is not known yet; paper is light. */
import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../model/scale/palette';
import { printing } from './printing.svelte';

export class ThemeState {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');

  get current(): Theme {
    if (import.meta.env.SSR) return 'both';
    return this.#dark.current && !printing.now ? 'dark' : 'light';
  }
}

/** The texts of the language that is wanted; the last ones stay until they are there. */
import type { Language } from '../text/languages';
import { loadTexts } from '../text/load';
import type { Texts } from '../text/texts';
import { Latest } from './latest.svelte';

export class LanguageState {
  readonly #first: Texts;
  readonly #latest = new Latest<Texts>();

  /**
   * To be made while a component starts, since it loads in an effect.
   * @param first texts to show until others are wanted
   */
  constructor(first: Texts, wanted: () => Language) {
    this.#first = first;
    const language = $derived(wanted());
    $effect(() => {
      const next = language;
      void this.#latest.ask(() => loadTexts(next));
    });
  }

  get texts(): Texts {
    return this.#latest.value ?? this.#first;
  }
}

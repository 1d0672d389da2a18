/** The reader's choices as state, kept in step with the address and the browser's history. */
import { readAddress, withCaseLevel, writeAddress } from './address';
import type { Choices } from './address';

/** Where the page is rendered as the site is built, nobody has chosen anything. */
const readChoices = (): Choices =>
  withCaseLevel(readAddress(import.meta.env.SSR ? '' : location.search));

export class ChoiceState {
  #choices = $state.raw<Choices>(readChoices());

  get current(): Choices {
    return this.#choices;
  }

  /** Changes some choices and makes that a step one can go back from, on a page of its own. */
  choose(change: Partial<Choices>): void {
    const next = withCaseLevel({ ...this.#choices, ...change });
    const address = writeAddress(next);
    if (address === writeAddress(this.#choices)) return;
    this.#choices = next;
    const url = `${location.pathname}${address}${location.hash}`;
    // In a frame the steps back are those of the page around it.
    if (parent === window) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  /** Follows the browser's back and forward; gives what stops it. */
  followHistory(): () => void {
    const read = () => {
      this.#choices = readChoices();
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }
}

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

  /** Changes some choices and makes that a step one can go back from. */
  choose(change: Partial<Choices>): void {
    const next = withCaseLevel({ ...this.#choices, ...change });
    const address = writeAddress(next);
    if (address === writeAddress(this.#choices)) return;
    this.#choices = next;
    history.pushState(null, '', `${location.pathname}${address}${location.hash}`);
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

/** Whether the page is being printed: what is drawn for paper is drawn in time, however it was asked for. */
import { flushSync } from 'svelte';

class PrintState {
  #now = $state(false);

  constructor() {
    if (typeof window === 'undefined') return;
    // The browser prints as soon as the event has been heard.
    const tell = (now: boolean) => () => {
      flushSync(() => {
        this.#now = now;
      });
    };
    addEventListener('beforeprint', tell(true));
    addEventListener('afterprint', tell(false));
  }

  get now(): boolean {
    return this.#now;
  }
}

export const printing = new PrintState();

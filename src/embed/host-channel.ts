/** The way to the page that the embed is in. It only tells: nothing that page says is listened to. */
import type { Niva } from '../indicators/niva';
import type { Listener } from './host-messages';
import { heightMessages, readListener, selectMessage } from './host-messages';

/** When the height is told once more, milliseconds from the start: a page's own programs may come late. */
const again = [500, 1000, 2000, 4000, 8000, 16_000];

export class HostChannel {
  readonly #listener: Listener;
  #height = 0;

  /** @param search the query string of the embed's address */
  constructor(search: string) {
    this.#listener = readListener(search);
  }

  /**
   * Tells the height of `content` now and after every change; also when the page has loaded, the frame has
   * another size, and now and then in the first seconds, for a listener that came late.
   * @returns what stops it
   */
  follow(content: HTMLElement): () => void {
    const tell = () => {
      this.#tellHeight(content);
    };
    const observer = new ResizeObserver(() => {
      if (this.#heightOf(content) !== this.#height) tell();
    });
    observer.observe(content);
    addEventListener('load', tell);
    addEventListener('resize', tell);
    const timers = again.map((time) => setTimeout(tell, time));
    return () => {
      observer.disconnect();
      timers.forEach(clearTimeout);
      removeEventListener('load', tell);
      removeEventListener('resize', tell);
    };
  }

  tellSelection(chosen: { niva: Niva; omrade: string } | null): void {
    this.#post(selectMessage(chosen));
  }

  #heightOf = (content: HTMLElement): number => Math.ceil(content.getBoundingClientRect().height);

  #tellHeight(content: HTMLElement): void {
    // A frame that is not shown has no width, and no height worth telling.
    if (document.documentElement.clientWidth === 0) return;
    this.#height = this.#heightOf(content);
    if (this.#height === 0) return;
    for (const message of heightMessages(this.#height, this.#listener)) this.#post(message);
  }

  /** Any page may embed the map, and what is told is no secret: hence the open target. */
  #post(message: unknown): void {
    if (parent !== window) parent.postMessage(message, '*');
  }
}

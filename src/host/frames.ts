/** The frames that this script has made: how they are made, and what they say of themselves. */
import { firstHeight, frameRights, heightIn, selectType } from '../contract/embedding';
import { selectionIn } from './selection';
import { frameTitle, languageAround } from './title';

export class Frames {
  readonly #site: URL;
  readonly #made = new WeakSet<HTMLIFrameElement>();

  /** @param site the folder that embed.html lies in */
  constructor(site: URL) {
    this.#site = site;
  }

  /**
   * Makes a frame in place of all that is in `holder`.
   * @param query the embed's parameters; without a language it is that of the page around `holder`
   * @param title what the frame is called; null: what its parameters say
   */
  fill(holder: HTMLElement, query: string, title: string | null): void {
    const url = new URL('embed.html', this.#site);
    url.search = query;
    const language = languageAround(holder);
    if (language && !url.searchParams.has('sprak')) url.searchParams.set('sprak', language);
    const last = this.#frameIn(holder);
    const frame = document.createElement('iframe');
    frame.title = title ?? frameTitle(url.searchParams);
    frame.loading = 'lazy';
    frame.referrerPolicy = frameRights.referrerPolicy;
    frame.setAttribute('sandbox', frameRights.sandbox);
    frame.allow = frameRights.allow;
    // A page's security policy may forbid style attributes, but not what a script sets.
    const { style } = frame;
    style.width = '0';
    style.minWidth = '100%';
    style.border = '0';
    style.height = last?.style.height ?? `${firstHeight}px`;
    frame.src = url.href;
    this.#made.add(frame);
    holder.replaceChildren(frame);
  }

  /** Listens to the frames, and to nobody else: a message counts by its window and its origin. */
  listen(): void {
    addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source === null || origin !== this.#site.origin) return;
      const frame = this.#frameOf(source);
      if (!frame) return;
      const height = heightIn(data);
      if (height !== null) frame.style.height = `${height}px`;
      const selection = selectionIn(data);
      if (selection) {
        frame.dispatchEvent(new CustomEvent(selectType, { bubbles: true, detail: selection }));
      }
    });
  }

  /** A frame that is taken out and put back has another window: it is looked up each time. */
  #frameOf(source: MessageEventSource): HTMLIFrameElement | null {
    const frames = [...document.querySelectorAll('iframe')];
    return frames.find((frame) => this.#made.has(frame) && frame.contentWindow === source) ?? null;
  }

  #frameIn(holder: HTMLElement): HTMLIFrameElement | null {
    const frame = holder.querySelector('iframe');
    return frame && this.#made.has(frame) ? frame : null;
  }
}

/** `<div data-beredskapskart="QUERY">`: those on the page, and those that come to it later. */
import type { Frames } from './frames';

const query = 'data-beredskapskart';
const title = 'data-tittel';

/** Fills every marked element, again when its query changes; what a page takes out stays out. */
export function followMarked(frames: Frames): void {
  const filled = new WeakMap<HTMLElement, string>();
  const fill = () => {
    for (const element of document.querySelectorAll<HTMLElement>(`[${query}]`)) {
      const asked = element.getAttribute(query) ?? '';
      if (filled.get(element) === asked) continue;
      filled.set(element, asked);
      frames.fill(element, asked, element.getAttribute(title));
    }
  };
  new MutationObserver(fill).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: [query],
  });
  fill();
}

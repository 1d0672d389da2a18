/** Tells once when an element has come near the part of the page in sight, or the browser has time for it. */
import type { Attachment } from 'svelte/attachments';

/** How far outside the window an element counts as near. */
const margin = '800px';

/** What the reader looks at goes before what only a print would show, milliseconds. */
const patience = 1500;

export const nearby =
  (tell: () => void): Attachment =>
  (element) => {
    const stop = () => {
      observer.disconnect();
      clearTimeout(later);
    };
    const once = () => {
      stop();
      tell();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) once();
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    const later = setTimeout(once, patience);
    return stop;
  };

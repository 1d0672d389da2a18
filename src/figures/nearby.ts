/** Tells once when an element has come near the part of the page in sight. */
import type { Attachment } from 'svelte/attachments';

/** How far outside the window an element counts as near. */
const margin = '800px';

export const nearby =
  (tell: () => void): Attachment =>
  (element) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        tell();
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };

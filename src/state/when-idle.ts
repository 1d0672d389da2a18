/** Waits with work that nobody waits for until the browser has nothing else to do. */

/** Safari has no `requestIdleCallback`; milliseconds, after which its first picture is drawn. */
const fallbackDelay = 200;

/** A page that is never idle gets its work done all the same; milliseconds. */
const longest = 2000;

/** Does the work when the browser is idle; gives what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: longest });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(work, fallbackDelay);
  return () => {
    clearTimeout(timer);
  };
}

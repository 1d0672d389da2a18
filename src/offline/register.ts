/** Lets the browser keep what the page has used, where it may; without, the page works just the same. */
import type { Used } from './release';

/** When the page tells what it has used, in seconds after its start: the heavy parts come late on a slow line. */
const moments = [1, 5, 20, 60];

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });

const used = (): Used => ({
  used: performance.getEntriesByType('resource').map(({ name }) => name),
});

/**
 * Starts the service worker of the site. Does nothing in a frame, on a development server, or where
 * service workers are forbidden; nothing on the page depends on it, so a failure is no fault.
 */
export async function keepForNextVisit(): Promise<void> {
  try {
    if (import.meta.env.DEV || !import.meta.env.KEEPS_FILES || window.top !== window) return;
    await loaded();
    await navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI), {
      scope: './',
    });
    const { active } = await navigator.serviceWorker.ready;
    for (const seconds of moments) {
      setTimeout(() => active?.postMessage(used()), 1000 * seconds);
    }
  } catch {
    return;
  }
}

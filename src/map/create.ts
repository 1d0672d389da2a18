/** Makes the map with WebGL, where the browser has it. */
import type { Sight } from '../geo/plane';
import type { GestureTexts, Successor, SuccessorEvents } from './renderer';

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** MapLibre without workers draws an empty map, and takes it for done. */
const hasWorkers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob(['postMessage(0)']));
    try {
      const worker = new Worker(url);
      const end = (started: boolean) => {
        worker.terminate();
        URL.revokeObjectURL(url);
        resolve(started);
      };
      worker.onmessage = () => {
        end(true);
      };
      worker.onerror = () => {
        end(false);
      };
    } catch {
      resolve(false);
    }
  });

/**
 * @param sight what it shows from the start
 * @param scrolls whether the page scrolls past the map
 * @returns null where the browser gives no WebGL 2 or no workers, or MapLibre does not start
 */
export async function createWebGl(
  container: HTMLElement,
  sight: Sight,
  scrolls: boolean,
  texts: GestureTexts,
  events: SuccessorEvents,
): Promise<Successor | null> {
  if (!hasWebGl() || !(await hasWorkers())) return null;
  try {
    const { MapLibreRenderer } = await import('./maplibre/webgl-renderer');
    return await MapLibreRenderer.create(container, sight, scrolls, texts, events);
  } catch (error) {
    console.warn('The map is drawn as SVG, because MapLibre did not start:', error);
    container.replaceChildren();
    return null;
  }
}

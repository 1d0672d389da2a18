/** Makes the map with WebGL, where the browser has it. */
import type { Sight } from '../geo/plane';
import type { GestureTexts, Successor, SuccessorEvents } from './renderer';

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/**
 * @param sight what it shows from the start
 * @param scrolls whether the page scrolls past the map
 * @returns null where the browser gives no WebGL 2, or MapLibre does not start
 */
export async function createWebGl(
  container: HTMLElement,
  sight: Sight,
  scrolls: boolean,
  texts: GestureTexts,
  events: SuccessorEvents,
): Promise<Successor | null> {
  if (!hasWebGl()) return null;
  try {
    const { MapLibreRenderer } = await import('./maplibre/renderer');
    return await MapLibreRenderer.create(container, sight, scrolls, texts, events);
  } catch (error) {
    console.warn('The map is drawn as SVG, because MapLibre did not start:', error);
    container.replaceChildren();
    return null;
  }
}

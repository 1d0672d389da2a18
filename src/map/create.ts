/** Makes the map with WebGL, or with SVG where the browser has none. */
import { country } from '../geo/plane';
import type { GestureTexts, MapEvents, MapRenderer } from './renderer';

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** @param scrolls whether the page scrolls past the map */
export async function createRenderer(
  container: HTMLElement,
  scrolls: boolean,
  texts: GestureTexts,
  events: MapEvents,
): Promise<MapRenderer> {
  if (hasWebGl()) {
    try {
      const { MapLibreRenderer } = await import('./maplibre/renderer');
      return await MapLibreRenderer.create(container, country, scrolls, texts, events);
    } catch (error) {
      console.warn('The map is drawn as SVG, because MapLibre did not start:', error);
      container.replaceChildren();
    }
  }
  const { SvgRenderer } = await import('./svg/renderer');
  return new SvgRenderer(container, { bounds: country, scrolls, still: false }, events);
}

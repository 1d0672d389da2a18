/** Starts MapLibre in a container: a flat map that does not turn, with the reader's words. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { scaleRange } from '../../geo/camera';
import type { GestureTexts } from '../renderer';
import { mapStyle } from './layers';
import { zoomAt } from './geojson-sources';

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/**
 * A map whose style is loaded.
 * @param scrolls whether the page scrolls past the map, so that one finger and the bare wheel are the
 *   page's and not the map's
 * @throws {Error} when the browser gives no WebGL 2
 */
export async function startMapLibre(
  container: HTMLElement,
  scrolls: boolean,
  texts: GestureTexts,
): Promise<MapLibre> {
  const map = new MapLibre({
    container,
    style: mapStyle(),
    minZoom: zoomAt(scaleRange[0]),
    maxZoom: zoomAt(scaleRange[1]),
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    doubleClickZoom: true,
    cooperativeGestures: scrolls,
    locale: {
      'CooperativeGesturesHandler.MobileHelpText': texts.touch,
      'CooperativeGesturesHandler.WindowsHelpText': texts.wheel,
      'CooperativeGesturesHandler.MacHelpText': texts.wheelMac,
    },
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.setAttribute('aria-hidden', 'true');
  await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  return map;
}

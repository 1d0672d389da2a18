/** The markers of areas that are too small to be seen at MapLibre's zoom. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { hasMarker } from '../../geo/markers';
import type { Scene } from '../../geo/scene';
import { sourceIds } from './layers';
import { markersOf, metresPerPixel } from './geojson-sources';

export class Markers {
  readonly #map: MapLibre;
  /** Codes of the areas that are marked. */
  #marked: string | null = null;

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Marks what is small at this zoom; tells MapLibre only when that is something else than before. */
  mark(scene: Scene): void {
    const scale = metresPerPixel / 2 ** this.#map.getZoom();
    const small = scene.shapes.kommune.filter(({ marking }) => hasMarker(marking, scale));
    const marked = small.map(({ omrade, labelPoint }) => [omrade, ...labelPoint].join(' ')).join();
    if (this.#marked === marked) return;
    this.#marked = marked;
    void this.#map.getSource<GeoJSONSource>(sourceIds.markers)?.setData(markersOf(small));
  }
}

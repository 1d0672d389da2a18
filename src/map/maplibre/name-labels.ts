/** The names of the areas on the map. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '../../geo/scene';
import type { Paint } from '../../model/drawing';
import { sourceIds } from './layers';
import { namesOf } from './geojson-sources';

export class Names {
  readonly #map: MapLibre;
  #scene: Scene | null = null;
  #written: string | null = null;

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Writes the names; tells MapLibre only when they are others, or stand elsewhere, than before. */
  write(scene: Scene, { niva, areas }: Pick<Paint, 'niva' | 'areas'>): void {
    const written = JSON.stringify([niva, areas.map(({ omrade, navn }) => [omrade, navn])]);
    if (this.#scene === scene && this.#written === written) return;
    this.#scene = scene;
    this.#written = written;
    const names = namesOf(scene, niva, areas);
    void this.#map.getSource<GeoJSONSource>(sourceIds.names)?.setData(names);
  }
}

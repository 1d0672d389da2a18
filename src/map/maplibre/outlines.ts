/**
 * The lines around the areas that stand out: the one pointed at, the chosen one and what it is laid beside.
 * They have a source of their own: the lines of all areas, unseen, would be most of what a frame costs.
 */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Scene } from '../../geo/scene';
import type { Niva } from '../../indicators/niva';
import type { Paint } from '../../model/drawing';
import { sourceIds } from './layers';
import type { Outlined } from './geojson-sources';
import { outlinesOf } from './geojson-sources';

type OutlinedPaint = Pick<Paint, 'niva' | 'active' | 'chosen' | 'compared'>;

/** Who has a line, the chosen ones last and thus on top; an area has one. */
function wanted({ niva, active, chosen, compared }: OutlinedPaint): Outlined[] {
  const firm = new Map<string, Niva>();
  if (compared !== null) firm.set(compared, niva);
  if (chosen) firm.set(chosen.omrade, chosen.niva);
  const lines = [...firm].map(([omrade, level]) => ({ omrade, niva: level, chosen: true }));
  if (active === null || firm.has(active)) return lines;
  return [{ omrade: active, niva, chosen: false }, ...lines];
}

export class Outlines {
  readonly #map: MapLibre;
  #scene: Scene | null = null;
  #drawn = '';

  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** Tells MapLibre only when others stand out, or they have other shapes, than before. */
  draw(scene: Scene, paint: OutlinedPaint): void {
    const lines = wanted(paint);
    const drawn = JSON.stringify(lines);
    if (this.#scene === scene && this.#drawn === drawn) return;
    this.#scene = scene;
    this.#drawn = drawn;
    void this.#map.getSource<GeoJSONSource>(sourceIds.outlines)?.setData(outlinesOf(scene, lines));
  }
}

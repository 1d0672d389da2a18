/** How each area looks, as MapLibre's feature states. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Niva } from '../../indicators/niva';
import { nivaer } from '../../indicators/niva';
import type { Paint } from '../../model/drawing';
import { sourceIds } from './layers';

export class AreaStates {
  readonly #map: MapLibre;
  readonly #said = new Map<string, string>();

  /** @param map whose style is loaded */
  constructor(map: MapLibre) {
    this.#map = map;
  }

  /** @param hasRoom whether an area has room for a pattern */
  draw(paint: Paint, hasRoom: (omrade: string) => boolean): void {
    for (const { omrade, fill, opacity } of paint.areas) {
      this.#set(paint.niva, omrade, {
        colour: fill.colour,
        pattern: fill.pattern && hasRoom(omrade) ? fill.pattern.id : '',
        opacity,
        dimmed: paint.highlighted !== null && !paint.highlighted.has(omrade),
        active: omrade === paint.active,
        chosen: omrade === paint.chosen?.omrade || omrade === paint.compared,
      });
    }
  }

  forget(): void {
    for (const niva of nivaer) this.#map.removeFeatureState({ source: sourceIds.area(niva) });
    this.#map.removeFeatureState({ source: sourceIds.markers });
    this.#said.clear();
  }

  /** Tells MapLibre of an area only what is new: most of a view stays when the pointer moves. */
  #set(niva: Niva, id: string, state: Record<string, unknown>): void {
    const key = `${niva} ${id}`;
    const said = JSON.stringify(state);
    if (this.#said.get(key) === said) return;
    this.#said.set(key, said);
    this.#map.setFeatureState({ source: sourceIds.area(niva), id }, state);
    if (niva === 'kommune') this.#map.setFeatureState({ source: sourceIds.markers, id }, state);
  }
}

/** The line around the members of a case, over the areas and under their names. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MultiLineString } from 'geojson';
import type { MapColours } from '../../model/scale/palette';
import { caseDashes, caseHaloWidth, caseWidth } from '../../model/scale/look';
import { layerIds } from './layers';
import { linesOf } from './geojson-sources';

const source = 'case';
const halo = 'case-bunn';
const line = 'case-strek';

export class CaseLines {
  readonly #map: MapLibre;
  #drawn: MultiLineString | null = null;

  /** @param map whose style is loaded */
  constructor(map: MapLibre) {
    this.#map = map;
    map.addSource(source, { type: 'geojson', data: linesOf(null) });
    for (const [id, width] of [
      [halo, caseHaloWidth],
      [line, caseWidth],
    ] as const) {
      map.addLayer(
        {
          id,
          type: 'line',
          source,
          layout: { 'line-join': 'round' },
          paint: {
            'line-width': width,
            ...(id === line && { 'line-dasharray': caseDashes.map((dash) => dash / width) }),
          },
        },
        layerIds.markers,
      );
    }
  }

  setColours({ caseLine, caseHalo }: MapColours): void {
    this.#map.setPaintProperty(line, 'line-color', caseLine);
    this.#map.setPaintProperty(halo, 'line-color', caseHalo);
  }

  draw(outlined: MultiLineString | null): void {
    if (this.#drawn === outlined) return;
    this.#drawn = outlined;
    void this.#map.getSource<GeoJSONSource>(source)?.setData(linesOf(outlined));
  }
}

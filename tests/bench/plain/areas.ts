/** The fylker as GeoJSON, merged from the municipalities of the TopoJSON file. */
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import boundariesUrl from '../../../public/data/kommuner-oversikt.topojson?url';

type Boundaries = Topology<{ kommuner: GeometryCollection }>;

/** Metres of EPSG:25833 as small degrees by the equator, where MapLibre's own projection is flat. */
const toDegrees = ([x = 0, y = 0]: Position): Position => [
  (x - 500_000) / 200_000,
  (y - 7_200_000) / 200_000,
];

/** Each with its `fylkesnummer`. */
export async function fetchFylker(): Promise<FeatureCollection<MultiPolygon>> {
  const response = await fetch(boundariesUrl);
  const topology = (await response.json()) as Boundaries;
  const kommuner = topology.objects.kommuner.geometries as (Polygon | TopoMultiPolygon)[];
  const fylkeOf = ({ id }: Polygon | TopoMultiPolygon) => String(id).slice(0, 2);
  return {
    type: 'FeatureCollection',
    features: [...new Set(kommuner.map(fylkeOf))].map((fylkesnummer) => ({
      type: 'Feature',
      properties: { fylkesnummer },
      geometry: {
        type: 'MultiPolygon',
        coordinates: merge(
          topology,
          kommuner.filter((kommune) => fylkeOf(kommune) === fylkesnummer),
        ).coordinates.map((polygon) => polygon.map((ring) => ring.map(toDegrees))),
      },
    })),
  };
}

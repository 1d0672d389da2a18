/** A view's areas as GeoJSON and TopoJSON in longitude and latitude, with the file's numbers as properties. */
import { group, polygonArea } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as Arcs, Topology } from 'topojson-specification';
import type { Boundaries } from '../../contract/boundaries';
import { omradeOf } from '../../geo/scene';
import type { Niva } from '../../indicators/niva';
import type { About } from './about';
import type { FileCell, FileTable } from './file-table';

type Properties = Readonly<Record<string, FileCell>>;
type AreaArcs = Arcs<Properties> & { readonly id: string };
export type AreaTopology = Topology<{ omrader: GeometryCollection<Properties> }> & {
  /** What the file is about: no part of the format, which lets it stand. */
  readonly om: About;
};

/** The arcs that are left in use, under new numbers: those inside a merged area are not. */
function withoutUnused(topology: Boundaries, areas: readonly AreaArcs[]) {
  const numbers = new Map<number, number>();
  const renumbered = (arc: number) => {
    const old = arc < 0 ? ~arc : arc;
    const number = numbers.get(old) ?? numbers.size;
    numbers.set(old, number);
    return arc < 0 ? ~number : number;
  };
  const geometries = areas.map((area) => ({
    ...area,
    arcs: area.arcs.map((part) => part.map((ring) => ring.map(renumbered))),
  }));
  return { geometries, arcs: [...numbers.keys()].flatMap((old) => [topology.arcs[old] ?? []]) };
}

/**
 * The areas of the table's rows, in its order, with borders shared between neighbours.
 * @param boundaries in longitude and latitude
 * @param niva the level that the rows are areas of
 */
export function asTopology(
  { columns, rows }: FileTable,
  about: About,
  boundaries: Boundaries,
  niva: Niva,
): AreaTopology {
  const members = group(boundaries.objects.kommuner.geometries, omradeOf[niva]);
  const omradeAt = columns.findIndex(({ name }) => name === 'omrade');
  const areas = rows.flatMap((row): AreaArcs[] => {
    const omrade = String(row[omradeAt]);
    const kommuner = members.get(omrade);
    if (!kommuner) return [];
    const cells = columns.map(({ name }, index) => [name, row[index] ?? null] as const);
    return [
      { ...mergeArcs(boundaries, kommuner), id: omrade, properties: Object.fromEntries(cells) },
    ];
  });
  const { geometries, arcs } = withoutUnused(boundaries, areas);
  return {
    ...boundaries,
    om: about,
    objects: { omrader: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/**
 * RFC 7946: outer rings run against the clock, holes with it. `polygonArea` reckons with a y that grows
 * downwards, and latitude grows upwards.
 */
function turned(ring: Position[], index: number): Position[] {
  const againstClock = polygonArea(ring as [number, number][]) < 0;
  return againstClock === (index === 0) ? ring : ring.toReversed();
}

/** Five decimals are about a metre, finer than the boundaries are. */
const rounded = (ring: Position[]): Position[] =>
  ring.map((position) => position.map((degrees) => Number(degrees.toFixed(5))));

/** The same areas as features. */
export function asGeoJson(topology: AreaTopology): FeatureCollection & { readonly om: About } {
  const { om, objects } = topology;
  const features = objects.omrader.geometries.map((area): Feature => {
    const { id, properties, geometry } = feature(topology, area) as Feature<MultiPolygon>;
    const coordinates = geometry.coordinates.map((part) =>
      part.map((ring, index) => rounded(turned(ring, index))),
    );
    return {
      type: 'Feature',
      ...(id !== undefined && { id }),
      properties,
      geometry: { type: 'MultiPolygon', coordinates },
    };
  });
  return { type: 'FeatureCollection', om, features };
}

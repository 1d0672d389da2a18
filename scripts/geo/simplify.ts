/** Makes boundaries lighter without losing a municipality, a shared border or its area. */
import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { Boundaries, KommuneGeometry, KommuneTopology } from '../../src/contract/boundaries';
import { kommuneAreas } from './area';
import { neighbourPairs } from './neighbours';

export interface Precision {
  /** Cells of the grid that points are rounded to, along each axis. */
  readonly quantization: number;
  /** First tolerance of a municipality, as a share of the square root of its area. */
  readonly coarseness: number;
  /** No municipality starts coarser than this, metres. */
  readonly maxTolerance: number;
  /** How far a municipality's area may be from the source's, as a share. */
  readonly areaError: number;
}

/** How much finer a municipality gets each time it does not hold yet. */
const refinement = 0.8;
const maxRounds = 40;

export class SimplificationError extends Error {
  override readonly name = 'SimplificationError';
}

type SourceTopology = KommuneTopology<object>;

async function simplifyOnce(
  source: SourceTopology,
  tolerances: ReadonlyMap<string, number>,
  quantization: number,
): Promise<SourceTopology> {
  const kommuner = {
    ...source.objects.kommuner,
    geometries: source.objects.kommuner.geometries.map((geometry) => ({
      ...geometry,
      properties: { id: geometry.id, tolerance: tolerances.get(geometry.id) },
    })),
  };
  const output = await mapshaper.applyCommands(
    '-i in.topojson -simplify weighted keep-shapes variable interval=tolerance ' +
      `-o out.topojson quantization=${quantization} id-field=id`,
    { 'in.topojson': JSON.stringify({ ...source, objects: { kommuner } }) },
  );
  const topology = output['out.topojson'];
  if (!topology) throw new SimplificationError('mapshaper wrote no topology');
  const parsed = JSON.parse(Buffer.from(topology).toString('utf8')) as Omit<Topology, 'objects'> & {
    objects: Record<string, SourceTopology['objects']['kommuner']>;
  };
  const collection = Object.values(parsed.objects)[0];
  if (!collection) throw new SimplificationError('mapshaper wrote a topology without areas');
  return { ...parsed, objects: { kommuner: collection } };
}

/** The municipalities whose area is off or that have lost a neighbour. */
function unfit(source: SourceTopology, result: SourceTopology, areaError: number): Set<string> {
  const areas = kommuneAreas(result);
  const pairs = neighbourPairs(result);
  const off = [...kommuneAreas(source)]
    .filter(([id, area]) => Math.abs((areas.get(id) ?? 0) / area - 1) > areaError)
    .map(([id]) => id);
  const parted = [...neighbourPairs(source)]
    .filter((pair) => !pairs.has(pair))
    .flatMap((pair) => pair.split('-'));
  return new Set([...off, ...parted]);
}

/**
 * Simplifies shared arcs with mapshaper (Visvalingam, weighted), municipality by municipality:
 * whoever's area or borders do not hold yet gets a finer tolerance, until all hold.
 * @throws {SimplificationError} naming the municipalities that do not come to hold
 */
export async function simplify(
  source: SourceTopology,
  precision: Precision,
): Promise<SourceTopology> {
  const tolerances = new Map(
    [...kommuneAreas(source)].map(([id, area]) => [
      id,
      Math.min(precision.maxTolerance, precision.coarseness * Math.sqrt(area)),
    ]),
  );
  let failing = new Set<string>();
  for (let round = 0; round < maxRounds; round++) {
    const result = await simplifyOnce(source, tolerances, precision.quantization);
    failing = unfit(source, result, precision.areaError);
    if (failing.size === 0) return result;
    for (const id of failing) tolerances.set(id, (tolerances.get(id) ?? 0) * refinement);
  }
  throw new SimplificationError(
    `Municipalities that cannot be simplified within bounds: ${[...failing].join(', ')}`,
  );
}

/** The topology as the browser reads it: ids, the landsdel, and nothing else. */
export function toBoundaries(
  topology: SourceTopology,
  landsdelOf: (kommunenummer: string) => string,
): Boundaries {
  const geometries = topology.objects.kommuner.geometries
    .map((geometry): KommuneGeometry => ({
      ...geometry,
      id: geometry.id,
      properties: { landsdel: landsdelOf(geometry.id) },
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
  return { ...topology, objects: { kommuner: { type: 'GeometryCollection', geometries } } };
}

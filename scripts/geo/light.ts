/** The boundaries of the first picture: as few points as the country is known by at the size of a page. */
import { max } from 'd3';
import mapshaper from 'mapshaper';
import { feature, quantize } from 'topojson-client';
import type { Boundaries, KommuneGeometry } from '../../src/contract/boundaries';
import { boxArea } from '../../src/geo/interior';
import { polygonsOf } from '../../src/geo/polygons';

/** Share of the overview's points: on a screen the country looks the same without the others. */
const kept = '24%';

/** An island whose box is under this, square metres, has hardly a pixel of its own. */
const smallPart = 15e6;

/** mapshaper keeps properties, and makes the id of one of them. */
const withIds = ({ objects, ...rest }: Boundaries) => ({
  ...rest,
  objects: {
    kommuner: {
      ...objects.kommuner,
      geometries: objects.kommuner.geometries.map((geometry) => ({
        ...geometry,
        properties: { ...geometry.properties, id: geometry.id },
      })),
    },
  },
});

/** A kommune without its small islands; it keeps its largest part, however small. */
function withoutSkerries(boundaries: Boundaries, geometry: KommuneGeometry): KommuneGeometry {
  if (geometry.type === 'Polygon') return geometry;
  const shape = feature(boundaries, geometry).geometry;
  const sizes = polygonsOf(shape).map(boxArea);
  const least = Math.min(smallPart, max(sizes) ?? 0);
  return { ...geometry, arcs: geometry.arcs.filter((_, index) => (sizes[index] ?? 0) >= least) };
}

export async function lightBoundaries(overview: Boundaries): Promise<Boundaries> {
  const output = await mapshaper.applyCommands(
    `-i in.topojson -simplify weighted ${kept} keep-shapes ` +
      '-o out.topojson no-quantization id-field=id',
    { 'in.topojson': JSON.stringify(withIds(overview)) },
  );
  const bytes = output['out.topojson'];
  if (!bytes) throw new Error('mapshaper wrote no topology');
  const { objects, ...rest } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Boundaries;
  const [kommuner] = Object.values(objects);
  if (!kommuner) throw new Error('mapshaper wrote a topology without areas');
  const light: Boundaries = { ...rest, objects: { kommuner } };
  const geometries = kommuner.geometries.map((geometry) => withoutSkerries(light, geometry));
  return { ...light, objects: { kommuner: { ...kommuner, geometries } } };
}

/** Cells of the grid along each axis: about 190 m, a tenth of a pixel of a map of the country. */
const grid = 8_000;

/** The same on a grid, in a third of the bytes. */
export const rounded = (boundaries: Boundaries): Boundaries => quantize(boundaries, grid);

/** The boundaries in longitude and latitude, for maps that are not ours. */
import mapshaper from 'mapshaper';
import type { Boundaries } from '../../src/contract/boundaries';

/** Cells of the grid along each axis: about 10 m, as in the plane. */
const quantization = 150_000;

/**
 * From EPSG:25833 to WGS 84, arc by arc: shared borders stay shared.
 * @throws {Error} when mapshaper writes nothing
 */
export async function toLonLat(boundaries: Boundaries): Promise<Boundaries> {
  const { geometries } = boundaries.objects.kommuner;
  const landsdelOf = new Map(geometries.map(({ id, properties }) => [id, properties]));
  const output = await mapshaper.applyCommands(
    '-i in.topojson id-field=id -proj from=EPSG:25833 crs=wgs84 densify ' +
      `-o out.topojson quantization=${quantization} id-field=id`,
    { 'in.topojson': JSON.stringify(boundaries) },
  );
  const written = output['out.topojson'];
  if (!written) throw new Error('mapshaper wrote no longitudes and latitudes');
  const topology = JSON.parse(Buffer.from(written).toString('utf8')) as Omit<
    Boundaries,
    'objects'
  > & { objects: Record<string, Boundaries['objects']['kommuner']> };
  const collection = Object.values(topology.objects)[0];
  if (!collection) throw new Error('mapshaper wrote a topology without areas');
  const kommuner = collection.geometries
    .map((geometry) => ({
      ...geometry,
      properties: landsdelOf.get(geometry.id) ?? geometry.properties,
    }))
    .sort((a, b) => a.id.localeCompare(b.id));
  return {
    ...topology,
    objects: { kommuner: { type: 'GeometryCollection', geometries: kommuner } },
  };
}

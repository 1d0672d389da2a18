/** The built site with each kommune cut into pieces along a grid, each piece a kommune of its own. */
import { DuckDBInstance } from '@duckdb/node-api';
import { range } from 'd3';
import mapshaper from 'mapshaper';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOpeningFiles } from '../../scripts/opening-file';
import type { Boundaries, KommuneTopology } from '../../src/contract/boundaries';
import { detailFile, lightFile, overviewFile } from '../../src/contract/boundaries';
import { readManifest } from '../../src/contract/manifest';
import { filesOf } from '../../src/contract/tables';
import { literal } from '../../src/query/query';
import { root } from '../inputs';
import { copySite, takeForOwn } from '../site-copy';

/** Metres between the lines of the grid, for about 5 000 pieces; islands of a cell are one piece. */
const side = 12_400;
/** Square metres; what is smaller falls away when its corners are rounded. */
const smallest = 200_000;
/** Around the country, metres in EPSG:25833. */
const [west, south, east, north] = [-80_000, 6_440_000, 1_120_000, 7_945_000] as const;

/** The tables that the pieces have rows in. */
const ofKommuner: readonly string[] = ['kommuner', 'svar', 'samarbeid'];

const grid = () => ({
  type: 'FeatureCollection',
  features: range(west, east, side).flatMap((x) =>
    range(south, north, side).map((y) => ({
      type: 'Feature',
      properties: { rute: `${x}:${y}` },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x, y + side],
            [x + side, y + side],
            [x + side, y],
            [x, y],
          ],
        ],
      },
    })),
  ),
});

interface Piece {
  readonly kommune: string;
  readonly landsdel: string;
}

/** The pieces as boundaries; the number of a piece begins with that of the kommune it is cut from. */
async function cut(boundaries: Boundaries): Promise<Boundaries> {
  const kommuner = {
    ...boundaries.objects.kommuner,
    geometries: boundaries.objects.kommuner.geometries.map((geometry) => ({
      ...geometry,
      properties: { ...geometry.properties, kommune: geometry.id },
    })),
  };
  const output = await mapshaper.applyCommands(
    '-i kommuner.topojson grid.json combine-files -union target=kommuner,grid name=kommuner ' +
      '-filter "Boolean(kommune && rute)" -each "bit = kommune + rute" ' +
      `-dissolve bit copy-fields=kommune,landsdel -filter "this.area > ${smallest}" ` +
      '-o out.topojson target=kommuner quantization=20000',
    {
      'kommuner.topojson': JSON.stringify({ ...boundaries, objects: { kommuner } }),
      'grid.json': JSON.stringify(grid()),
    },
  );
  const topology = JSON.parse(
    Buffer.from(output['out.topojson'] ?? []).toString('utf8'),
  ) as KommuneTopology<Piece>;
  const counts = new Map<string, number>();
  const geometries = topology.objects.kommuner.geometries.map((geometry) => {
    const { kommune = '', landsdel = '' } = geometry.properties ?? {};
    const nr = (counts.get(kommune) ?? 0) + 1;
    counts.set(kommune, nr);
    return { ...geometry, id: kommune + String(nr).padStart(3, '0'), properties: { landsdel } };
  });
  return { ...topology, objects: { kommuner: { type: 'GeometryCollection', geometries } } };
}

export interface FinerSite {
  readonly folder: string;
  readonly areas: number;
}

export async function cutSite(): Promise<FinerSite> {
  const folder = join(root, '.cache/bench/biter');
  const data = join(folder, 'data');
  await copySite(folder);
  const whole = JSON.parse(await readFile(join(data, detailFile), 'utf8')) as Boundaries;
  const pieces = await cut(whole);
  const boundaryFiles = [lightFile, overviewFile, detailFile];
  for (const file of boundaryFiles) await writeFile(join(data, file), JSON.stringify(pieces));

  const ids = pieces.objects.kommuner.geometries.map(({ id }) => id);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `create table biter as select unnest([${ids.map(literal).join(', ')}]) as bit`,
  );
  const cutTables = filesOf('eksempel').filter(({ table }) => ofKommuner.includes(table.name));
  for (const file of cutTables) {
    const path = join(data, file.path);
    await connection.run(
      `create or replace table hele as from ${literal(path)};
      copy (
        select hele.* replace (bit as kommunenummer)
        from hele join biter on hele.kommunenummer = left(bit, 4) order by bit
      ) to ${literal(path)} (format parquet)`,
    );
  }
  const { rounds } = readManifest(JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8')));
  const openings = await buildOpeningFiles(data, rounds);
  await takeForOwn(folder, {
    ...Object.fromEntries(boundaryFiles.map((file) => [file, ids.length])),
    ...Object.fromEntries(cutTables.map(({ path }) => [path, null])),
    ...Object.fromEntries(openings.map(({ path, rows }) => [path, rows])),
  });
  return { folder, areas: ids.length };
}

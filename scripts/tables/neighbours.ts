/** Who lies near whom: land neighbours from the shared list, distances from the boundaries. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KommuneTopology } from '../../src/contract/boundaries';
import { naboerTable, nearestCount } from '../../src/contract/neighbour-table';
import { kommunePoints, sourceFile } from '../geo/points';
import type { TableSource } from './source';
import { csv } from './sql';

async function pointRows(root: string): Promise<string> {
  const text = await readFile(join(root, sourceFile), 'utf8');
  return [...kommunePoints(JSON.parse(text) as KommuneTopology<object>)]
    .map(([id, [x, y]]) => `('${id}', ${x}, ${y})`)
    .join(', ');
}

/** A process that builds many times, as the tests do, finds the points once. */
const found = new Map<string, Promise<string>>();

/** Puts a point inside each municipality into DuckDB, metres in EPSG:25833. */
export async function loadInteriorPoints(
  connection: DuckDBConnection,
  root: string,
): Promise<void> {
  const rows = found.get(root) ?? pointRows(root);
  found.set(root, rows);
  await connection.run(
    `create temp table inn_punkter as
     select * from (values ${await rows}) as punkter(kommunenummer, x, y)`,
  );
}

/**
 * What the map projection multiplies a short distance by, at an easting. Zone 33 is true 180 km from
 * its middle; at the ends of Norway it draws 0.3 to 0.4 % too long.
 *
 * Source: Snyder, Map Projections (USGS 1395, 1987), formula 8-13, with the earth as a sphere.
 */
const scale = (easting: string) =>
  `(0.9996 * (1 + pow((${easting} - 500000) / 0.9996, 2) / (2 * pow(6382000.0, 2))))`;

export const naboer: TableSource = {
  table: naboerTable,
  query: `
    with grenser as (
      select kommunenummer, nabo as nabonummer, true as er_nabo
      from ${csv('data/kommuner/naboer-2024.csv')}
    ),
    avstander as (
      select a.kommunenummer, b.kommunenummer as nabonummer,
        round(sqrt(pow(a.x - b.x, 2) + pow(a.y - b.y, 2)) / ${scale('((a.x + b.x) / 2)')} / 1000, 1)
          as avstand_km
      from inn_punkter a join inn_punkter b on a.kommunenummer <> b.kommunenummer
    )
    select kommunenummer, nabonummer, coalesce(er_nabo, false) as er_nabo, avstand_km
    from avstander left join grenser using (kommunenummer, nabonummer)
    qualify er_nabo or row_number() over (
      partition by kommunenummer order by avstand_km, nabonummer) <= ${nearestCount}
    order by kommunenummer, avstand_km, nabonummer`,
};

/** Every file of numbers, in each data set: read back, and each number held to what it says it is. */
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { FileKind } from '../../../src/out/files/offered-files';
import { offeredFiles } from '../../../src/out/files/offered-files';
import { fileName } from '../../../src/out/files/file-name';
import { viewContent, viewParts } from '../../../src/out/files/view-content';
import { effektIds, indikatorIds } from '../../../src/indicators/catalogue';
import { nivaer } from '../../../src/indicators/niva';
import { statuses } from '../../../src/indicators/status';
import type { View } from '../../../src/model/view';
import { downloadTextsOf, textsOf } from '../../../src/text/texts';
import { byTurns } from '../../sweep';
import { reportSays } from './report-says';
import { lonLat, manifest, dataSets } from './sets';
import { holds } from './words';

const t = textsOf('nb');
const d = downloadTextsOf('nb');
const when = {
  address: 'https://kart.example/',
  fixed: 'https://kart.example/?versjon=0',
  date: '2026-11-27',
};
type Cell = string | number | boolean | bigint | Date | null | undefined;
type Row = Readonly<Record<string, Cell>>;

function filesOf(view: View) {
  const content = viewContent(t, view, manifest, when);
  const geography = { niva: view.niva, boundaries: () => Promise.resolve(lonLat) };
  const files = offeredFiles(t, d, content, geography);
  const bytes = async (kind: FileKind) => {
    const blob = await files.find((file) => file.kind === kind)?.make();
    return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  };
  const text = async (kind: FileKind) => new TextDecoder().decode(await bytes(kind));
  return { content, bytes, text };
}

/** A cell as the same value whatever format it came from. */
const plain = (cell: Cell): string => String(cell ?? '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
const rowsAs = (rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plain(cell)])),
  );

const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();

/** The rows of every format. */
async function tablesOf(view: View): Promise<ReadonlyMap<FileKind, readonly Row[]>> {
  const { bytes, text } = filesOf(view);
  const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-ut-'));
  try {
    const path = join(folder, 'fil.parquet');
    await writeFile(path, await bytes('parquet'));
    const read = await connection.runAndReadAll(`select * from '${path}'`);
    const meta = await connection.runAndReadAll(
      `select decode(value) from parquet_kv_metadata('${path}') where decode(key) = 'datasett'`,
    );
    expect(meta.getRowsJson()).toEqual([[view.datasett]]);
    const [numbers, about] = await readExcelFile(Buffer.from(await bytes('xlsx')));
    holds(view.datasett, (about?.data ?? []).flat().join('\n'), 'arket om tallene');
    const [header = [], ...cells] = numbers?.data ?? [];
    const excel = cells.map((row) =>
      Object.fromEntries(header.map((name, at) => [String(name), row[at]])),
    );
    const geo = JSON.parse(await text('geojson')) as FeatureCollection;
    const norsk = await text('csvNorsk');
    return new Map<FileKind, readonly Row[]>([
      ['csv', parse<Row>(await text('csv'), { columns: true })],
      ['csvNorsk', parse<Row>(norsk, { columns: true, delimiter: ';', bom: true })],
      ['xlsx', excel as Row[]],
      ['parquet', read.getRowObjectsJS() as Row[]],
      ['geojson', geo.features.map(({ properties }) => (properties ?? {}) as Row)],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const numbers = ['verdi', 'verdi_lav', 'verdi_hoy'] as const;

/** In `rapporten`: what is not called an estimate stands in the report, or follows from it. */
function holdsToReport(view: View, row: Readonly<Record<string, string>>): void {
  const { status = '', navn = '', gjelder = '' } = row;
  if (status === 'anslag') return;
  const own = view.byOmrade.get(row['omrade'] ?? '');
  const names = [navn, gjelder.replace(/ fylke$/, ''), own?.fylkesnavn ?? ''];
  const maling = view.indikator.id === 'effekt' ? view.effekt : view.indikator.id;
  const allowed = reportSays(maling, names);
  for (const name of numbers) {
    if (!row[name]) continue;
    const value = Number(row[name]);
    const isEnd = name !== 'verdi' && view.indikator.domain.includes(value);
    const said = isEnd || allowed.some((number) => Math.abs(number - value) < 1e-9);
    expect(said, `${navn} ${name} ${row[name]}: ${allowed.join(', ')}`).toBe(true);
  }
}

test('every file says of each row whose it is and how well it is known', async () => {
  const sets = await dataSets();
  for (const [set, { datasett, views }] of sets.entries()) {
    for (const [at, indikator] of indikatorIds.entries()) {
      for (const niva of byTurns(nivaer, set + at)) {
        const view = await views.view({ indikator, niva });
        const where = `${datasett} ${indikator} ${niva}`;
        const tables = await tablesOf(view);
        const first = rowsAs(tables.get('csv') ?? []);
        expect(first, where).toHaveLength(view.areas.length);
        for (const [kind, rows] of tables) {
          expect(rowsAs(rows), `${where} ${kind}`).toEqual(first);
        }
        for (const row of first) {
          expect(row['datasett'], where).toBe(datasett);
          expect(statuses, where).toContain(row['status']);
          expect(row['kilde'], where).not.toBe('');
          holds(datasett, Object.values(row).join('\n'), `${where} ${row['navn'] ?? ''}`);
        }
      }
    }
  }
}, 300_000);

test('the report’s files hold no number that it does not print or imply and that is no estimate', async () => {
  const [report] = await dataSets();
  for (const indikator of indikatorIds) {
    for (const effekt of indikator === 'effekt' ? effektIds : (['begge'] as const)) {
      for (const niva of nivaer) {
        const view = await report?.views.view({ indikator, effekt, niva });
        if (!view) continue;
        const csv = await filesOf(view).text('csv');
        for (const row of parse<Record<string, string>>(csv, { columns: true })) {
          holdsToReport(view, row);
        }
      }
    }
  }
}, 120_000);

test('the name and the title of a file say the example, and estimates where there are any', async () => {
  const sets = await dataSets();
  for (const { datasett, views } of sets) {
    for (const indikator of indikatorIds) {
      for (const niva of nivaer) {
        const view = await views.view({ indikator, niva });
        const { content } = filesOf(view);
        const name = fileName(t, viewParts(view), content.mark, 'csv', manifest.version);
        holds(datasett, name.replaceAll('-', ' '), name);
        holds(datasett, content.title, content.title);
        const estimated = view.areas.some(({ status }) => status === 'anslag');
        expect(name.includes('-anslag-'), name).toBe(estimated);
        const schema = await filesOf(view).text('schema');
        expect(schema).not.toMatch(/modellert/);
      }
    }
  }
}, 120_000);

/** Every file is opened again by a library of its kind and compared with the view, number by number. */
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { geoArea, geoContains } from 'd3';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { feature } from 'topojson-client';
import { afterAll, describe, expect, test } from 'vitest';
import type { Boundaries } from '../../../src/contract/boundaries';
import type { FileKind } from '../../../src/out/files/offered-files';
import { offeredFiles } from '../../../src/out/files/offered-files';
import type { AreaTopology } from '../../../src/out/files/geography';
import { viewContent, viewParts } from '../../../src/out/files/view-content';
import type { View } from '../../../src/model/view';
import { noFilters } from '../../../src/query/filters';
import { readManifest } from '../../../src/contract/manifest';
import { downloadTextsOf, textsOf } from '../../../src/text/texts';
import { DataViews } from '../../data-views';
import { openTables } from '../../database';
import { root } from '../../inputs';

const t = textsOf('nb');
const d = downloadTextsOf('nb');
const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(`${root}/public/data/${path}`, 'utf8'));
const manifest = readManifest(await json('manifest.json'));
const boundaries = (await json('kommuner-wgs84.topojson')) as Boundaries;
const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-filer-'));
afterAll(() => rm(workplace, { recursive: true }));
const query = await openTables();

const round = manifest.rounds.at(-1) ?? null;
const made = await DataViews.open(query, round);
const report = await DataViews.open(query, null);
const filtered = await made.view({
  indikator: 'formalisert',
  niva: 'fylke',
  filters: { ...noFilters, sektor: ['ikt'] },
});
const kommuner = await report.view({ indikator: 'samarbeider', niva: 'kommune' });
/** Some of them printed, the others only in the report's order. */
const ordered = await report.view({ indikator: 'formalisert', niva: 'fylke' });

const views = [
  ['a filtered view of the example', filtered],
  ['estimates of the kommuner’s groups', kommuner],
  ['the printed numbers and the order', ordered],
] as const;

const when = {
  address: 'https://kart.example/?niva=fylke',
  fixed: `https://kart.example/?niva=fylke&versjon=${manifest.version}`,
  date: '2026-11-24',
};

async function bytesOf(view: View, kind: FileKind): Promise<Uint8Array<ArrayBuffer>> {
  const geography = { niva: view.niva, boundaries: () => Promise.resolve(boundaries) };
  const files = offeredFiles(t, d, viewContent(t, view, manifest, when), geography);
  const blob = await files.find((file) => file.kind === kind)?.make();
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
}
const textOf = async (view: View, kind: FileKind) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(view, kind));

/** What each format must hold of an area, taken from the view and not from the file's own columns. */
const numbersOf = ({ datasett, areas }: View) =>
  areas.map((area) => ({
    datasett,
    omrade: area.omrade,
    navn: area.navn,
    gjelder: area.gjelder_navn,
    gjelder_kode: area.gjelder,
    verdi: area.verdi,
    verdi_lav: area.verdi_lav,
    verdi_hoy: area.verdi_hoy,
    teller: area.teller,
    n: area.n,
    svart: area.svart,
    ki_lav: area.ki_lav,
    ki_hoy: area.ki_hoy,
    grense_lav: area.grense_lav,
    grense_hoy: area.grense_hoy,
    status: area.status,
  }));
const keys = Object.keys(numbersOf(filtered)[0] ?? {});
const only = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
const numeric = new Set([
  'verdi',
  'verdi_lav',
  'verdi_hoy',
  'teller',
  'n',
  'svart',
  'ki_lav',
  'ki_hoy',
  'grense_lav',
  'grense_hoy',
]);
const fromText = (row: Readonly<Record<string, string>>) =>
  only(
    Object.fromEntries(
      Object.entries(row).map(([key, text]) => [
        key,
        text === '' ? null : numeric.has(key) ? Number(text) : text,
      ]),
    ),
  );

describe.each(views)('%s', (_, view) => {
  test('as CSV', async () => {
    const rows = parse<Record<string, string>>(await textOf(view, 'csv'), { columns: true });
    expect(rows.map(fromText)).toEqual(numbersOf(view));
    expect(rows.every(({ kilde, status }) => kilde && status)).toBe(true);
  });

  test('as CSV for Norwegian Excel', async () => {
    const text = await textOf(view, 'csvNorsk');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const options = { columns: true, delimiter: ';', bom: true } as const;
    const rows = parse<Record<string, string>>(text, options);
    expect(text).toMatch(/;\d+(,\d+)?;/);
    expect(text).not.toMatch(/;\d+\.\d+;/);
    const numbers = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [
          key,
          numeric.has(key) ? cell.replace(',', '.') : cell,
        ]),
      ),
    );
    expect(numbers.map(fromText)).toEqual(numbersOf(view));
  });

  test('as Excel, typed, with a sheet on source, columns and statuses', async () => {
    const [numbers, about] = await readExcelFile(Buffer.from(await bytesOf(view, 'xlsx')));
    const [header = [], ...rows] = numbers?.data ?? [];
    const named = rows.map((row) =>
      Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null])),
    );
    expect(named.map(only)).toEqual(numbersOf(view));
    const said = (about?.data ?? []).flat().map(String);
    for (const words of [manifest.version, ...Object.values(when), ...header]) {
      expect(said).toContain(words);
    }
    expect(said.some((text) => text.includes('CC BY 4.0'))).toBe(true);
    for (const { status } of view.areas) expect(said).toContain(status);
  });

  test('as Parquet, with types and with the source in the file', async () => {
    const path = join(workplace, 'fil.parquet');
    await writeFile(path, await bytesOf(view, 'parquet'));
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(`select * from '${path}'`);
    expect(reader.getRowObjectsJS().map(only)).toEqual(numbersOf(view));
    const types = Object.fromEntries(
      reader.columnNames().map((name, index) => [name, String(reader.columnType(index))]),
    );
    expect(types).toMatchObject({
      omrade: 'VARCHAR',
      verdi: 'DOUBLE',
      n: 'INTEGER',
      fa_svar: 'BOOLEAN',
    });
    const kept = await connection.runAndReadAll(
      `select decode(value) as om from parquet_kv_metadata('${path}') where decode(key) = 'om'`,
    );
    expect(JSON.stringify(kept.getRowsJson())).toContain(manifest.version);
    const set = await connection.runAndReadAll(
      `select decode(value) as datasett from parquet_kv_metadata('${path}') where decode(key) = 'datasett'`,
    );
    expect(set.getRowsJson()).toEqual([[view.datasett]]);
    connection.closeSync();
  });

  test('as GeoJSON and TopoJSON: the same areas, each with its numbers', async () => {
    const geo = JSON.parse(await textOf(view, 'geojson')) as FeatureCollection<MultiPolygon>;
    const topology = JSON.parse(await textOf(view, 'topojson')) as AreaTopology;
    const topo = feature(topology, topology.objects.omrader);
    for (const { features } of [geo, topo]) {
      expect(features.map(({ properties }) => only(properties ?? {}))).toEqual(numbersOf(view));
      expect(features.map(({ id }) => id)).toEqual(view.areas.map(({ omrade }) => omrade));
      expect(features.every(({ properties }) => properties?.['kilde'])).toBe(true);
    }
    expect(JSON.stringify(topology.om)).toContain(manifest.version);
    // d3 reads rings the other way round: what is against the clock is all the world but the area.
    for (const { geometry } of geo.features) {
      for (const [outer = []] of geometry.coordinates) {
        const coordinates = [outer.toReversed()];
        expect(geoArea({ type: 'Polygon', coordinates })).toBeLessThan(Math.PI);
      }
    }
    const oslo = topo.features.find(({ geometry }) => geoContains(geometry, [10.7522, 59.9139]));
    const own = view.byOmrade.get('0301');
    const codes = { kommune: '0301', fylke: '03', landsdel: own?.landsdel };
    expect(oslo?.id).toBe(codes[view.niva]);
  });
});

test('the names say what is in the file', () => {
  expect(viewParts(filtered)).toEqual(['formalisert', '', 'fylke', 'sektor-ikt', '2024']);
  expect(viewContent(t, filtered, manifest, when).mark).toBe('eksempel');
  expect(viewContent(t, filtered, manifest, when).title).toMatch(/^Eksempel: /);
  expect(viewContent(t, kommuner, manifest, when).mark).toBe('anslag');
  expect(viewContent(t, ordered, manifest, when).mark).toBe(null);
});

test('where the report gives an order instead of a number, its words stand in the file', async () => {
  const rows = parse<Record<string, string>>(await textOf(ordered, 'csv'), { columns: true });
  const nordland = rows.find(({ omrade }) => omrade === '18');
  expect(nordland).toMatchObject({
    verdi: '',
    verdi_lav: '40',
    verdi_hoy: '100',
    orden: 'mer enn 40 %, tallet er ikke trykt',
    status: 'avgrenset',
  });
});

test('an estimate is of its group, with its interval and its sure bounds, with all digits', async () => {
  const rows = parse<Record<string, string>>(await textOf(kommuner, 'csv'), { columns: true });
  const hamaroy = rows.find(({ omrade }) => omrade === '1875');
  expect(hamaroy).toMatchObject({
    datasett: 'rapporten',
    gjelder: 'kommunene i Nord-Norge under 10 000 innbyggere',
    gjelder_kode: 'nord-norge/0-9999',
    status: 'anslag',
  });
  for (const name of ['verdi', 'ki_lav', 'ki_hoy', 'grense_lav', 'grense_hoy']) {
    expect(hamaroy?.[name]).toMatch(/^\d+\.\d{6,}$/);
  }
});

test('the Table Schema describes every column', async () => {
  const schema = JSON.parse(await textOf(filtered, 'schema')) as {
    fields: { name: string; type: string; description: string }[];
  };
  const [header = []] = parse(await textOf(filtered, 'csv'));
  expect(schema.fields.map(({ name }) => name).slice(0, header.length)).toEqual(header);
  expect(schema.fields.every(({ type, description }) => type && description)).toBe(true);
});

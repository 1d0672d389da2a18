/** Survey files that must be accepted: whatever they look like, the tables say the same. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oppgaver, sektorer } from '../../src/contract/codes';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { openTables } from '../database';
import { root } from '../inputs';
import { acceptedFiles } from './accepted-files';
import { acceptedFile, data, noticesIn, roundOf } from './command';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-godtatt-'));
afterAll(() => rm(workplace, { recursive: true }));

const context = await readContext(root);
const noneLost = { lest: 7, ugyldige: 0, erstattet: 0, uferdige: 0 };

const plain = join(workplace, 'vanlig');
const answerTables = ['svar.parquet', 'samarbeid.parquet', 'fordelinger.parquet'];
const bytesOf = (folder: string) =>
  Promise.all(answerTables.map((file) => readFile(join(folder, 'undersokelsen', file), 'base64')));

beforeAll(async () => {
  const { code, stderr } = await data(['--survey', acceptedFile('vanlig.csv'), '--out', plain]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

const chosen = (row: Record<string, unknown>, prefix: string, codes: readonly string[]) =>
  codes.filter((code) => row[`${prefix}_${code}`]).join();

describe('the plain file', () => {
  test('gives the municipalities that answered, and what they said', async () => {
    const query = await openTables(plain);
    const rows = await query<Record<string, unknown>>({
      sql: 'select kommunenummer, samarbeider, onsket from svar where svart order by all',
      parameters: [],
    });
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['0301', true, null],
      ['1818', true, null],
      ['3101', true, null],
      ['3114', false, 'vet_ikke'],
      ['3419', false, 'nei'],
      ['5610', true, null],
      ['5622', false, 'ja'],
    ]);
  });

  test('gives each cooperation with its form, sectors, tasks and effects', async () => {
    const query = await openTables(plain);
    const rows = await query<Record<string, unknown>>({
      sql: 'select * from samarbeid order by kommunenummer, form',
      parameters: [],
    });
    expect(
      rows.map((row) => [
        ...[row['kommunenummer'], row['form'], row['formalisert'], row['antall']],
        ...[chosen(row, 'sektor', sektorer), chosen(row, 'oppgave', oppgaver)],
        ...[row['n_forebygging'], row['sum_forebygging']],
        ...[row['n_handtering'], row['sum_handtering'], row['sum_begge']],
      ]),
    ).toEqual([
      ['0301', 'ikke_formalisert', false, 1, 'helse_sosial', 'planverk', 1, 3, 1, 2, 2.5],
      ['0301', 'iks', true, 1, 'brann_redning,ikt', 'ovelser,handtering', 1, 4, 1, 5, 4.5],
      ['1818', 'avtale', true, 1, 'vei,ikt', 'ovelser', 1, 1, 0, 0, 1],
      ['3101', 'as', true, 1, 'brann_redning', 'handtering', 1, 2, 1, 3, 2.5],
      ['5610', 'vert', true, 1, 'vann_avlop', 'risikoanalyser,ovelser', 1, 5, 1, 4, 4.5],
    ]);
  });

  test('gives the counts of the questions about the country', async () => {
    const query = await openTables(plain);
    const rows = await query<{ sporsmal: string; svar: string }>({
      sql: `select sporsmal, string_agg(svaralternativ || ' ' || antall || '/' || n, ', '
        order by svaralternativ) as svar from fordelinger group by sporsmal`,
      parameters: [],
    });
    expect(Object.fromEntries(rows.map(({ sporsmal, svar }) => [sporsmal, svar]))).toEqual({
      antall: '1 3/4, 2 1/4',
      arsak: 'avstand 1/1, ulike_it 1/1',
      eksempel: 'ja 1/2, nei 1/2',
      grunn: 'juridiske_krav 1/2, kapasitet 1/2, kompetanse 1/2',
      onsket: 'ja 1/3, nei 1/3, vet_ikke 1/3',
      stilling: 'annet 1/3, beredskapssjef_koordinator 1/3, kommunedirektor_tilsvarende 1/3',
      suksessfaktor: 'klare_foringer 1/2, tillit 2/2',
      utfordring: 'ingen 1/2, it_ulikhet 1/2, uklare_foringer 1/2',
    });
  });
});

/** One for each way in which a file can look different: these are built, the others only read. */
const built = [
  ...['skilletegn-semikolon.csv', 'skilletegn-tabulator.tsv', 'tegnsett-utf8-med-bom.csv'],
  ...['tegnsett-utf16le-med-bom.txt', 'tegnsett-windows-1252.csv'],
  ...['overskrift-qualtrics-tre-rader.csv', 'kolonner-ekstra.csv'],
  ...['svar-med-store-bokstaver-og-mellomrom.csv', 'svar-som-nummer.csv'],
  ...['flere-svar-tekster-som-har-komma.csv', 'kommune-samisk.csv', 'kommune-gamle-nummer.csv'],
  ...['flere-ganger-det-siste-ferdige.csv', 'provesvar-i-tall.csv'],
];

describe('a survey file in another dress', () => {
  test('is each of the files in the folder', async () => {
    expect((await readdir(acceptedFile(''))).sort()).toEqual(Object.keys(acceptedFiles).sort());
  });

  test.each(Object.entries(acceptedFiles))(
    '%s holds the same answers, and what is odd is told',
    async (file, { notices = [], rader = {} }) => {
      const survey = await readSurvey(acceptedFile(file), context);
      expect(survey.answers).toEqual(
        (await readSurvey(acceptedFile('vanlig.csv'), context)).answers,
      );
      expect(survey.notices.map((notice) => `${notice}.`)).toEqual(notices);
      expect(survey.rader).toEqual({ ...noneLost, ...rader });
    },
  );

  test.concurrent.each(built)('%s gives the same tables, and what is odd is told', async (file) => {
    const { notices = [], rader = {} } = acceptedFiles[file] ?? {};
    const folder = join(workplace, file, 'data');
    const ended = await data(['--survey', acceptedFile(file), '--out', folder]);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
    expect(noticesIn(ended.stdout)).toEqual(notices);
    expect(await bytesOf(folder)).toEqual(await bytesOf(plain));
    expect(await roundOf(folder)).toMatchObject({
      ...{ bolge: 2024, datasett: 'undersokelsen', min_n: 1, svart: 7, samarbeid: 5 },
      ...noneLost,
      ...rader,
    });
    expect(await readdir(join(workplace, file))).toEqual(['data']);
  });
});

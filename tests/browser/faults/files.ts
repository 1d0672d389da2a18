/** Faults of the files of a data build: missing, damaged, or of another build. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sum } from 'd3';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ManifestText } from '../../../src/contract/manifest';
import { root } from '../../inputs';
import { byTurns } from '../../sweep';
import { ready } from '../visit';
import type { FaultTest, Open } from './fault';
import { alerts, hasNumber, staysAtFirst } from './fault';

const filtered = '?datasett=eksempel&storrelse=0-9999';

type Change = (bytes: Buffer) => Buffer | string | Promise<Buffer>;

/** The file arrives as `change` makes it, until the test mends it. */
async function damage(page: Page, file: string, change: Change) {
  const address = `**/data/${file}*`;
  await page.route(address, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: await change(await response.body()) });
  });
  return { mend: () => page.unroute(address) };
}

const flipped = (bytes: Buffer): Buffer => {
  const changed = Buffer.from(bytes);
  const middle = changed.length >> 1;
  changed[middle] = changed.readUInt8(middle) ^ 1;
  return changed;
};

type Mend = () => Promise<void>;
interface WayOn {
  /** How often the fault comes on the way. */
  readonly times: number;
  readonly go: (page: Page, mend: Mend) => Promise<void>;
}

/** What the reader may do when the example's table is not the build's own. */
const waysOn: readonly WayOn[] = [
  {
    // The report has its numbers all the same, and nothing to complain of.
    times: 1,
    async go(page) {
      const band = page.getByRole('note').filter({ hasText: 'EKSEMPEL' });
      await band.getByRole('button', { name: 'Tilbake til rapporten' }).click();
      await ready(page);
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.goBack();
      await page.getByRole('alert').getByText('Tallene kan ikke vises nå').waitFor();
    },
  },
  {
    times: 0,
    async go(page, mend) {
      await mend();
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await ready(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },
];

/**
 * No number of a filter is shown from a table that is not the build's own; the reader is told.
 * @param at which way on is taken where not all are
 */
function wrongTable(at: number, file: string, change: Change): Pick<FaultTest, 'times' | 'run'> {
  const ways = byTurns(waysOn, at);
  return {
    times: 1 + sum(ways, ({ times }) => times),
    async run(open) {
      let mend: Mend = () => Promise.resolve();
      const page = await open(filtered, {
        before: async (page) => {
          ({ mend } = await damage(page, file, change));
        },
      });
      await alerts(page, 'Tallene kan ikke vises nå', 'ikke den som hører til');
      expect(await page.getByRole('article').count()).toBe(0);
      expect(await page.locator('.legend').count()).toBe(0);
      for (const { go } of ways) await go(page, mend);
    },
  };
}

/** A right Parquet file, with other rows than the build's. */
async function ofAnotherBuild(file: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-feil-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const [from, to] = [join(root, 'dist/data', file), join(folder, basename(file))];
  await connection.run(`copy (from '${from}' limit 100) to '${to}' (format parquet)`);
  connection.closeSync();
  const bytes = await readFile(to);
  await rm(folder, { recursive: true });
  return bytes;
}

const withoutMap =
  (break_: (page: Page) => Promise<unknown>, file: string) => async (open: Open) => {
    const page = await open('', { before: break_ });
    await alerts(page, 'Kartet kan ikke vises nå', 'Tabellen har de samme tallene');
    await hasNumber(page);
    await page.getByRole('radio', { name: 'Tabell' }).check();
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(6);
    await page.unroute(`**/data/${file}*`);
    await page.getByRole('radio', { name: 'Kart', exact: true }).check();
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await ready(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  };

const overview = 'kommuner-oversikt.topojson';

export const files = {
  parquet_mangler: {
    says: /Could not fetch kommuner.parquet/,
    async run(open) {
      const page = await open('?datasett=eksempel', {
        before: (page) =>
          page.route('**/kommuner.parquet*', (route) => route.fulfill({ status: 500 })),
      });
      await alerts(page, 'En datafil kunne ikke hentes', 'Filtrene');
      await ready(page);
      await hasNumber(page);
      await page.unroute('**/kommuner.parquet*');
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^Sektor/ }).click();
      await page.locator('label small').getByText(/\d/).first().waitFor();
    },
  },
  parquet_kuttet: {
    says: /svar.parquet is not the file that the manifest lists/,
    ...wrongTable(0, 'eksempel/svar.parquet', (bytes) => bytes.subarray(0, bytes.length >> 1)),
  },
  parquet_feil_bit: {
    says: /samarbeid.parquet is not the file that the manifest lists/,
    ...wrongTable(1, 'eksempel/samarbeid.parquet', flipped),
  },
  parquet_annen_utgave: {
    says: /samarbeid.parquet is not the file that the manifest lists/,
    ...wrongTable(1, 'eksempel/samarbeid.parquet', () =>
      ofAnotherBuild('eksempel/samarbeid.parquet'),
    ),
  },
  manifest_mangler: {
    says: /The page could not start.*manifest.json/,
    async run(open) {
      const page = await open('?indikator=effekt&niva=kommune', {
        early: true,
        before: (page) =>
          page.route('**/data/manifest.json', (route) => route.fulfill({ status: 404 })),
      });
      await staysAtFirst(page);
      await page.unroute('**/data/manifest.json');
      await page.getByRole('button', { name: 'Last siden på nytt' }).first().click();
      await ready(page);
      expect(new URL(page.url()).search).toBe('?indikator=effekt&niva=kommune');
    },
  },
  manifest_stemmer_ikke: {
    says: /The page could not start.*is not the file that the manifest lists/,
    async run(open) {
      const page = await open('', {
        early: true,
        before: (page) =>
          damage(page, 'manifest.json', (bytes) => {
            const manifest = JSON.parse(bytes.toString()) as ManifestText;
            const listed = manifest.files.map((file) => ({ ...file, sha256: 'ab'.repeat(32) }));
            return JSON.stringify({ ...manifest, files: listed });
          }),
      });
      await staysAtFirst(page);
    },
  },
  grenser_mangler: {
    says: /Could not fetch kommuner-oversikt.topojson/,
    run: withoutMap(
      (page) => page.route(`**/data/${overview}*`, (route) => route.abort()),
      overview,
    ),
  },
  grenser_feil: {
    says: /kommuner-oversikt.topojson is not the file that the manifest lists/,
    run: withoutMap((page) => damage(page, overview, flipped), overview),
  },
  apning_feil: {
    says: /The opening numbers could not be fetched/,
    async run(open) {
      const report = await open('', { before: (page) => damage(page, 'apning.json', flipped) });
      await ready(report);
      await hasNumber(report);
      await report.getByRole('button', { name: /^Kommunestørrelse/ }).click();
      await report.getByRole('radio', { name: 'Under 10 000 innbyggere' }).waitFor();
      expect(await report.getByRole('alert').count()).toBe(0);
      const example = await open('?datasett=eksempel', {
        before: (page) => damage(page, 'eksempel/apning.json', flipped),
      });
      await ready(example);
      await hasNumber(example);
      expect(await example.getByRole('alert').count()).toBe(0);
    },
  },
} as const satisfies Record<string, FaultTest>;

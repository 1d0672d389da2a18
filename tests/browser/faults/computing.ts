/** Faults of the machine that computes: WebAssembly, workers, memory. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready } from '../visit';
import type { FaultTest } from './fault';
import { alerts, hasNumber, lacksOnlyNeighbours } from './fault';

/** The database's worker runs this first. */
const inDatabaseWorker = (page: Page, script: string) =>
  page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });

/** The report's page of a kommune, whose neighbours are asked of the database. */
const oneKommune = '?niva=kommune&omrade=5001';

/** What needs no database is there, another indicator too. */
async function keepsNumbers(page: Page): Promise<void> {
  await ready(page);
  await hasNumber(page);
  await page.getByRole('radio', { name: 'Opplevd effekt' }).check();
  await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
}

export const computing = {
  uten_webassembly: {
    says: /DuckDB-WASM did not start/,
    async run(open) {
      const before = (page: Page) => inDatabaseWorker(page, 'self.WebAssembly = undefined;');
      const example = await open('?datasett=eksempel', { before });
      await alerts(example, 'WebAssembly', 'Filtrene');
      await keepsNumbers(example);
      await lacksOnlyNeighbours(await open(oneKommune, { before }), 'WebAssembly');
    },
  },

  uten_arbeidere: {
    says: /DuckDB-WASM did not start/,
    webGl: true,
    async run(open) {
      const before = (page: Page) =>
        page.addInitScript(() => {
          window.Worker = new Proxy(Worker, {
            construct: () => {
              throw new DOMException('Workers are forbidden', 'SecurityError');
            },
          });
        });
      const example = await open('?datasett=eksempel&niva=fylke', { before });
      await alerts(example, 'Filtrene');
      await example.locator('[data-renderer=svg]').waitFor();
      await keepsNumbers(example);
      await lacksOnlyNeighbours(await open(oneKommune, { before }));
    },
  },

  lite_minne: {
    says: /Out of Memory/,
    async run(open) {
      const page = await open('?datasett=eksempel&storrelse=0-9999', {
        before: (page) =>
          inDatabaseWorker(
            page,
            `WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no memory'); };`,
          ),
      });
      await alerts(page, 'Tallene kan ikke vises nå', 'fikk ikke nok minne');
      expect(await page.getByRole('article').count()).toBe(0);
      await page.goto(new URL('?datasett=eksempel&indikator=effekt', page.url()).href);
      await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },
} as const satisfies Record<string, FaultTest>;

/** Faults of the machine that computes: WebAssembly, workers, memory. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready } from '../visit';
import type { FaultTest } from './fault';
import { alerts, hasNumber } from './fault';

/** The database's worker runs this first. */
const inDatabaseWorker = (page: Page, script: string) =>
  page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });

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
      const page = await open('', {
        before: (page) => inDatabaseWorker(page, 'self.WebAssembly = undefined;'),
      });
      await alerts(page, 'WebAssembly', 'Filtrene');
      await keepsNumbers(page);
    },
  },

  uten_arbeidere: {
    says: /DuckDB-WASM did not start/,
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke', {
        before: (page) =>
          page.addInitScript(() => {
            window.Worker = new Proxy(Worker, {
              construct: () => {
                throw new DOMException('Workers are forbidden', 'SecurityError');
              },
            });
          }),
      });
      await alerts(page, 'Filtrene');
      await page.locator('[data-renderer=svg]').waitFor();
      await keepsNumbers(page);
    },
  },

  lite_minne: {
    says: /Out of Memory/,
    async run(open) {
      const page = await open('?storrelse=0-9999', {
        before: (page) =>
          inDatabaseWorker(
            page,
            `WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no memory'); };`,
          ),
      });
      await alerts(page, 'Tallene kan ikke vises nå', 'fikk ikke nok minne');
      expect(await page.getByRole('article').count()).toBe(0);
      await page.goto(new URL('?indikator=effekt', page.url()).href);
      await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },
} as const satisfies Record<string, FaultTest>;

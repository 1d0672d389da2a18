/** Faults of the line between the reader and the site, and of a site that changes meanwhile. */
import { expect } from 'vitest';
import { ready } from '../visit';
import type { FaultTest } from './fault';
import { alerts, hasNumber } from './fault';

export const network = {
  aldri_svar: {
    says: /Could not fetch kommuner-oversikt.topojson: .*no answer/,
    async run(open) {
      const answered: string[] = [];
      const page = await open('', {
        early: true,
        alone: true,
        before: async (page) => {
          await page.clock.install();
          page.on('requestfinished', (request) => answered.push(request.url()));
          await page.route('**/kommuner-oversikt.topojson*', () => undefined);
        },
      });
      await hasNumber(page);
      // Time goes by for that file alone: a slow machine has had the others, and time to read them.
      for (const file of ['manifest.json', 'apning.json']) {
        await expect.poll(() => answered.some((url) => url.includes(file))).toBe(true);
      }
      await page.waitForTimeout(3000);
      await page.clock.fastForward(10_000);
      expect(await page.locator('.first-map g[data-omrade]').count()).toBe(6);
      await expect
        .poll(async () => {
          await page.clock.fastForward(21_000);
          return page.getByRole('alert').allInnerTexts();
        })
        .toEqual([expect.stringContaining('Kartet kan ikke vises nå')]);
      await alerts(page, 'Kartet kan ikke vises nå');
      await hasNumber(page);
      await page.unroute('**/kommuner-oversikt.topojson*');
      await page.getByRole('button', { name: 'Prøv igjen' }).click();
      await page.getByRole('option').first().waitFor({ state: 'attached' });
    },
  },

  uten_nett_midt_i: {
    says: /Could not fetch/,
    async run(open) {
      const page = await open('?case=fosenregionen', {
        alone: true,
        before: (page) =>
          page.route('**/*.parquet*', (route) => route.abort('internetdisconnected')),
      });
      await alerts(page, 'Noe av siden virker ikke nå', 'casesamarbeidene');
      await ready(page);
      await page.getByRole('alert').getByText('Casene kunne ikke hentes').waitFor();
      await page.unroute('**/*.parquet*');
      await page.context().setOffline(true);
      await page.getByRole('alert').getByText('Du er uten nett').waitFor();
      await hasNumber(page);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Alle fem' }).waitFor();
      await expect.poll(() => page.getByRole('alert').count()).toBe(0);
    },
  },

  tregt_nett: {
    says: null,
    async run(open) {
      const page = await open('?niva=fylke&indikator=effekt', {
        early: true,
        alone: true,
        before: async (page, context) => {
          const line = await context.newCDPSession(page);
          await line.send('Network.emulateNetworkConditions', {
            offline: false,
            latency: 150,
            downloadThroughput: 150_000,
            uploadThroughput: 100_000,
          });
        },
      });
      await page.getByText('Henter det du har bedt om').first().waitFor();
      expect(await page.locator('.first-map g[data-omrade]').count()).toBe(6);
      await ready(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },

  ny_utgave: {
    says: /A part of the page could not be fetched/,
    times: 2,
    async run(open) {
      const page = await open('?datasett=eksempel&niva=fylke');
      await ready(page);
      // The database has its tables when the filters are counted.
      await page.getByRole('button', { name: /^Sektor/ }).click();
      await page.locator('label small').getByText(/\d/).first().waitFor();
      const share = page.getByRole('article');
      const before = await share.innerText();
      await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
      await page.getByRole('radio', { name: 'Figurer' }).check();
      await page.getByRole('alert').getByText('lagt ut på nytt').waitFor();
      await page.getByRole('radio', { name: 'Kart', exact: true }).check();
      await page.getByRole('option').first().waitFor({ state: 'attached' });
      expect(await share.innerText()).toBe(before);
      await page.getByRole('radio', { name: 'Figurer' }).check();
      await page.getByRole('alert').getByText('lagt ut på nytt').waitFor();
      await page.unroute('**/assets/**');
      await page.getByRole('button', { name: 'Last siden på nytt' }).click();
      await page.locator('figure').first().waitFor();
      expect(new URL(page.url()).search).toBe('?datasett=eksempel&niva=fylke&visning=figurer');
    },
  },
} as const satisfies Record<string, FaultTest>;

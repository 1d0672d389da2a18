import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { SurveyPlan } from '../../scripts/aggregate/round';
import type { Site } from '../../scripts/site';
import { serveSite } from '../../scripts/site';
import { textsOf } from '../../src/text/texts';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { copySite } from '../site-copy';
import { Faults } from './axe';
import { replaceData } from './other-data';
import { ready, test } from './visit';

const viewport = { width: 1440, height: 900 };
const banner = (page: Page) => page.getByText('EKSEMPEL', { exact: true });

/** The built site with another data set. */
async function siteWith(folder: string, plan: SurveyPlan): Promise<Site> {
  await copySite(folder);
  await replaceData(folder, plan);
  return serveSite('/', folder);
}

const statusesOf = async (page: Page) =>
  new Set(
    await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-status') ?? '')),
  );

describe('with another data set', () => {
  let workplace = '';
  const sites: Site[] = [];
  const open = async (name: string, plan: SurveyPlan) => {
    const site = await siteWith(join(workplace, name), plan);
    sites.push(site);
    return site.url;
  };
  beforeAll(async () => {
    workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-sider-'));
  });
  afterAll(async () => {
    await Promise.all(sites.map((site) => site.close()));
    await rm(workplace, { recursive: true });
  });

  test('the report alone: its own statuses, nothing modelled and no example offered, at any level', async ({
    visit,
  }) => {
    const url = await open('publisert', { kind: 'uten' });
    const report = await DataViews.open(await openTables(join(workplace, 'publisert/data')), null);
    const page = await visit('?visning=tabell', { viewport, url });
    await page.getByRole('table').waitFor();
    for (const indikator of ['samarbeider', 'formalisert', 'effekt'] as const) {
      const measure = textsOf('nb').indikator[indikator].short;
      await page.getByRole('radio', { name: measure, exact: true }).check();
      for (const niva of ['landsdel', 'fylke', 'kommune'] as const) {
        const level = textsOf('nb').niva[niva].short;
        await page.getByRole('radio', { name: level, exact: true }).check();
        await page.locator('.stage[aria-busy=false]').waitFor();
        const { areas } = await report.view({ indikator, niva });
        await expect.poll(() => page.locator('tbody tr').count()).toBe(areas.length);
        const query = new URL(page.url()).search;
        expect(await statusesOf(page), query).toEqual(new Set(areas.map(({ status }) => status)));
        expect(await banner(page).count(), query).toBe(0);
        expect(await page.locator('body').innerText(), query).not.toMatch(/eksempel|modellert/i);
      }
    }
    // A link from a site that has the example.
    const asked = await visit('?datasett=eksempel&visning=tabell', { viewport, url });
    await asked.getByRole('table').waitFor();
    expect(await statusesOf(asked)).not.toContain('modellert');
    expect(await banner(asked).count()).toBe(0);
  });

  test('real answers: kommuner first, computed, shielded ones told apart', async ({ visit }) => {
    const answers = randomSurvey({ seed: 9, response: 0.5, yes: 0.8 });
    const rader = { lest: answers.length + 3, ugyldige: 3, erstattet: 0, uferdige: 0 };
    const survey = { answers, rader, notices: [], year: 2024, eksempel: false };
    const round = {
      bolge: 2024,
      datasett: 'undersokelsen',
      minN: 3,
      survey,
      file: 'svar.csv',
    } as const;
    const url = await open('ekte', { kind: 'runde', round, beside: false });

    const table = await visit('?indikator=effekt&niva=kommune&visning=tabell', { viewport, url });
    await table.getByRole('table').waitFor();
    expect(await statusesOf(table)).toEqual(
      new Set(['beregnet', 'skjermet', 'ikke_svart', 'ingen_samarbeid']),
    );
    expect(await banner(table).count()).toBe(0);
    const text = await table.locator('body').innerText();
    expect(text).not.toContain('odellert');
    expect(text).toContain('3 rader i undersøkelsesfila for 2024 er utelatt');
    await table.close();

    const map = await visit('', { viewport, url });
    await ready(map);
    expect(await map.getByRole('option').count()).toBe(357);
    await map.getByRole('button', { name: /^Samarbeider ikke/ }).waitFor();
    const faults = new Faults();
    await faults.look(map, 'ekte svar');
    expect(faults.lines).toEqual([]);
    await map.goto(`${url}?indikator=formalisert&niva=kommune`);
    await ready(map);
    const fills = await map
      .locator('[data-line] svg')
      .evaluateAll((swatches) =>
        swatches.map((swatch) => [
          swatch.querySelector('[data-colour]')?.getAttribute('data-colour'),
          swatch.querySelector('path')?.getAttribute('d'),
        ]),
      );
    expect(new Set(fills.map((fill) => fill.join())).size).toBe(fills.length);
    await map.close();
  });
});

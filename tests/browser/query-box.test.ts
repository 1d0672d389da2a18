import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { maskOf } from '../../src/query/filter-bits';
import { ready, test } from './visit';

const viewport = { width: 1280, height: 900 };

async function openBox(page: Page) {
  await ready(page);
  await page.getByRole('button', { name: 'Vis spørringen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Spørringen bak tallene' });
  await dialog.waitFor();
  return {
    dialog,
    statement: dialog.getByLabel('Spørring (SQL)'),
    said: dialog.getByRole('status'),
    run: dialog.getByRole('button', { name: 'Kjør' }),
    cancel: dialog.getByRole('button', { name: 'Avbryt' }),
    rows: dialog.getByRole('region', { name: 'Svaret på spørringen' }).locator('tbody tr'),
  };
}

const heavy =
  'select count(*) from range(100000000) a, range(100000000) b where (a.range * b.range) % 7 = 3';

/** The page's own database answers: a filter changes what the map counts. */
async function pageAnswers(page: Page) {
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Fjern filteret/ })
    .first()
    .click();
  await page.getByText('157 av 189 kommuner med eksempelsvar').first().waitFor();
}

describe('the query box', () => {
  test('shows what produced the numbers, runs what is written, and hands over the rows', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&sektor=ikt', { viewport, acceptDownloads: true });
    const { dialog, statement, said, run, rows } = await openBox(page);
    const ofView = await statement.inputValue();
    expect(ofView).toMatch(/^with[\s\S]*order by/);
    expect(ofView).toContain(`${maskOf('sektor', ['ikt'])}::double as sektor`);
    await statement.press('Control+Enter');
    await expect.poll(() => rows.count()).toBe(379);
    expect(await said.innerText()).toContain('379 rader.');

    await statement.fill(
      `select kommunenummer, storrelse, '=1+1' as formel, -1.5 as tall, null as tom,
        [1, 2] as liste, 'a,"b"\nc' as tekst from svar order by kommunenummer`,
    );
    await run.click();
    await expect.poll(() => rows.count()).toBe(357);
    await dialog.getByRole('columnheader', { name: 'datasett' }).first().waitFor();
    expect(
      await dialog.getByRole('columnheader', { name: 'kommunenummer' }).first().innerText(),
    ).toContain('VARCHAR');
    expect(await said.innerText()).toContain('svarene i tabellene er oppdiktet');
    const onScreen = await rows.evaluateAll((trs) =>
      trs.map((tr) => [...tr.children].map((td) => td.textContent.trim())),
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: /^Last ned 357 rader/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^beredskapskartet-sporring-eksempel-[0-9a-f]+\.csv$/,
    );
    const [header, ...cells] = parse(await readFile(await download.path(), 'utf8'), { bom: true });
    expect(header).toEqual([
      'datasett',
      'kommunenummer',
      'storrelse',
      'formel',
      'tall',
      'tom',
      'liste',
      'tekst',
    ]);
    expect(
      cells.map((row) => row.map((cell) => (cell === "'=1+1" ? '=1+1' : cell || 'null'))),
    ).toEqual(onScreen);
    expect(new Set(cells.map(([of]) => of))).toEqual(new Set(['eksempel']));
    expect(cells[0]?.slice(3)).toEqual(["'=1+1", '-1.5', '', '[1, 2]', 'a,"b"\nc']);

    await dialog.getByRole('button', { name: 'Tilbake til visningens spørring' }).click();
    expect(await statement.inputValue()).toBe(ofView);
    await pageAnswers(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('changes nothing, and says no in plain words or in DuckDB’s', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&sektor=ikt', { viewport });
    const { statement, said, run, rows } = await openBox(page);
    await statement.fill('drop table svar');
    await run.click();
    await said.getByText('DROP er ikke en spørring som bare leser.').waitFor();
    await statement.fill('select kommunenr from svar');
    await run.click();
    await said.getByText('Binder Error: Referenced column "kommunenr" not found').waitFor();
    expect(await said.innerText()).toContain('LINE 1: select kommunenr from svar');
    await statement.fill("from read_csv_auto('https://example.org/a.csv')");
    await run.click();
    await said.getByText('Permission Error: Scanning CSV files is disabled').waitFor();
    // This one ends the database in the box; another is started.
    await statement.fill(`select ${'1+'.repeat(20_000)}1`);
    await run.click();
    await said.getByText('Max expression depth limit of 1000 exceeded').waitFor();
    await statement.fill('select count(*) as antall from svar');
    await run.click();
    await expect.poll(() => rows.allInnerTexts()).toEqual(['eksempel\t357']);
    await statement.fill('select a, b from range(200) t(a), range(200) u(b)');
    await run.click();
    await said.getByText('De første 10 000 radene.').waitFor();
    expect(await rows.count()).toBe(1000);
    await page.getByText('Viser de første 1 000 av 10 000.').waitFor();
    await pageAnswers(page);
  });

  test('a heavy query is cancelled, by the reader or by the clock, and the next one runs', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&sektor=ikt', { viewport, alone: true });
    const { statement, said, run, cancel, rows } = await openBox(page);
    await page.clock.install();
    await statement.fill(heavy);
    // Time stands still, so that a slow machine does not come to the limit before the reader cancels.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await run.click();
    await said.getByText('Kjører …').waitFor();
    await cancel.click();
    await said.getByText('Spørringen er avbrutt.').waitFor();
    await page.clock.resume();

    await statement.fill('select 1 as en');
    await run.click();
    await expect.poll(() => rows.allInnerTexts()).toEqual(['eksempel\t1']);
    await statement.fill(heavy);
    await run.click();
    await said.getByText('Kjører …').waitFor();
    await expect
      .poll(async () => {
        await page.clock.fastForward(10_000);
        return said.innerText();
      })
      .toContain('Spørringen brukte mer enn 10 sekunder');
    await statement.fill('select 2 as to_');
    await run.click();
    await expect.poll(() => rows.allInnerTexts()).toEqual(['eksempel\t2']);
    await pageAnswers(page);
  });
});

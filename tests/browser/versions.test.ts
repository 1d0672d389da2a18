/** Links to a data build: the one that was asked for is shown, or it is said why not; and quoting. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Site } from '../../scripts/site';
import { serveSite } from '../../scripts/site';
import { contract } from '../../src/contract/manifest';
import type { Version } from '../../src/contract/versions';
import { shareTextsOf, textsOf } from '../../src/text/texts';
import { root } from '../inputs';
import { copySite } from '../site-copy';
import { replaceData } from './other-data';
import { ready, test } from './visit';

const t = textsOf('nb');
const words = shareTextsOf('nb');
const viewport = { width: 1440, height: 900 };
const unreadable = 'bbbbbbbbbbbb';

describe('versions', () => {
  let workplace = '';
  let site: Site | null = null;
  let old = '';
  let newest = '';
  const url = () => site?.url ?? '';

  /** The built site, with a newer data set of nothing but what is printed. */
  beforeAll(async () => {
    workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-versjon-'));
    const data = join(workplace, 'data');
    await copySite(workplace);
    const list = join(data, 'versjoner.json');
    const versions = async () =>
      (JSON.parse(await readFile(list, 'utf8')) as { versions: Version[] }).versions;
    old = (await versions())[0]?.version ?? '';
    newest = (await replaceData(workplace, { kind: 'uten' })).version;
    const entry: Version = {
      version: unreadable,
      built: '2025-03-21',
      contract: contract + 1,
      rounds: [],
    };
    await writeFile(list, JSON.stringify({ versions: [...(await versions()), entry] }));
    site = await serveSite('/', workplace);
  });
  afterAll(async () => {
    await site?.close();
    await rm(workplace, { recursive: true });
  });

  test('an older one is shown whole, and said to be old; the way to the newest keeps the view', async ({
    visit,
  }) => {
    const asked: string[] = [];
    const query = 'datasett=eksempel&indikator=formalisert&niva=fylke&omrade=50';
    const page = await visit(`?${query}&versjon=${old}`, {
      viewport,
      url: url(),
      listen: (page) =>
        page.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    await ready(page);
    const line = page.getByRole('status').filter({ hasText: old });
    expect(await line.innerText()).toContain('Det finnes nyere tall.');
    await page.getByText('EKSEMPEL', { exact: true }).first().waitFor();
    const read = () => asked.filter((path) => /\.(parquet|topojson)$/.test(path));
    await expect.poll(() => read().length).toBeGreaterThan(5);
    const files = read();
    for (const path of files) expect(path).toContain(`/data/versjoner/${old}/`);
    const method = await page.getByRole('link', { name: t.about.methodShort }).getAttribute('href');
    expect(method).toContain(`versjon=${old}`);

    await page.getByRole('link', { name: words.version.toNewest }).click();
    await page.waitForURL((address) => address.search === `?${query}`);
    await ready(page);
    expect(await page.getByText('EKSEMPEL', { exact: true }).first().count()).toBe(0);
    expect(await page.getByRole('status').filter({ hasText: old }).count()).toBe(0);

    await page.goBack();
    await ready(page);
    await page.getByRole('button', { name: t.actions.download, exact: true }).click();
    const described = page.getByRole('dialog').getByRole('link', { name: /datapackage\.json/ });
    const href = new URL((await described.getAttribute('href')) ?? '', page.url());
    expect(href.pathname).toContain(`/data/versjoner/${old}/`);
    const { version } = (await (await page.request.get(href.href)).json()) as { version: string };
    expect(version).toBe(old);

    await page.goto(new URL(method ?? '', url()).href);
    await page.getByRole('status').filter({ hasText: old }).waitFor();
  });

  test('the newest by its name needs no word; one that cannot be shown is said, with the newest', async ({
    visit,
  }) => {
    const said = [
      [newest, null],
      ['aaaaaaaaaaaa', words.version.unknown('aaaaaaaaaaaa')],
      [unreadable, words.version.unreadable(unreadable, '21. mars 2025')],
    ] as const;
    for (const [version, text] of said) {
      const page = await visit(`?visning=tabell&versjon=${version}`, { viewport, url: url() });
      await page.getByRole('table').waitFor();
      await page.getByText(`Datasettets versjon: ${newest}`).waitFor();
      const line = page.getByRole('status').filter({ hasText: /versjon / });
      if (text === null) expect(await line.count()).toBe(0);
      else await line.filter({ hasText: text }).waitFor();
      await page.close();
    }
  });

  test('an embed with a version shows it and says so; the way to the newest stays in the frame', async ({
    visit,
  }) => {
    const query = 'indikator=formalisert&niva=fylke';
    const page = await visit(`embed.html?${query}&versjon=${old}`, {
      viewport: { width: 600, height: 800 },
      url: url(),
    });
    const line = page.getByRole('status').filter({ hasText: old });
    expect(await line.innerText()).toContain('Det finnes nyere tall.');
    const foot = page.locator('footer');
    await foot.getByText(`Datasettets versjon: ${old}`).waitFor();
    const full = page.getByRole('link', { name: 'Åpne hele kartet' });
    expect(await full.getAttribute('href')).toContain(`versjon=${old}`);

    await line.getByRole('link', { name: words.version.toNewest }).click();
    await page.waitForURL((address) => address.search === `?${query}`);
    await foot.getByText(`Datasettets versjon: ${newest}`).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/embed\.html$/);
    expect(await page.getByRole('status').filter({ hasText: old }).count()).toBe(0);
  });
});

describe('sharing', () => {
  const version = async () =>
    (
      JSON.parse(await readFile(join(root, 'dist/data/manifest.json'), 'utf8')) as {
        version: string;
      }
    ).version;

  test('copies the links and the sentence of the place with status, source, day and fixed link', async ({
    visit,
  }) => {
    const page = await visit('?niva=fylke&omrade=50', {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const own = new URL('?niva=fylke&omrade=50', page.url()).href;
    const fixed = `${own}&versjon=${await version()}`;

    const row = page.getByRole('group', { name: t.actions.group });
    await row.getByRole('button', { name: t.quote.copyLink }).click();
    await row.getByRole('status').filter({ hasText: t.lists.copy.done }).waitFor();
    expect(await copied()).toBe(own);
    await row.getByRole('button', { name: t.quote.copySentence }).click();
    const today = t.format.date(new Date());
    const from = `Kilde: PwC for KS, 21. mars 2025. Beredskapskartet, datasett versjon ${await version()}, ${today}: ${fixed}`;
    await expect.poll(copied).toMatch(/^Hvor samarbeider kommunene om beredskap\?/);

    const expected = `I Trøndelag svarte 18 av 38 kommuner (publisert); 10 av dem (56\u00a0%) samarbeider om beredskap (publisert). Mer enn 40 % av samarbeidene er formalisert; tallet er ikke trykt (avgrenset). Opplevd effekt er mellom 4,0 og 4,1 av 5 i snitt (avledet); rapporten oppgir ikke antall samarbeid. ${from}`;
    const place = page.getByRole('region', { name: t.place.heading('Trøndelag') });
    await place.getByRole('button', { name: t.quote.copySentence }).click();
    await expect.poll(copied).toBe(expected);

    await row.getByRole('button', { name: t.actions.share, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.heading });
    await dialog.getByRole('textbox', { name: words.sentence.heading }).waitFor();
    const field = (name: string) => dialog.getByRole('textbox', { name, exact: true }).inputValue();
    expect(await field(words.live.heading)).toBe(own);
    expect(await field(words.fixed.heading)).toBe(fixed);
    expect(await field(words.sentence.heading)).toBe(expected);
    expect(await field(words.preview.heading)).toBe(new URL('sted/50.html', page.url()).href);
    expect(await field(words.reference.heading)).toContain(fixed);
    await dialog.getByRole('button', { name: words.fixed.copy }).click();
    await expect.poll(copied).toBe(fixed);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.actions.share);
  });

  test('gives the browser’s own sheet the title and the live link, and says when that fails', async ({
    visit,
  }) => {
    const page = await visit('?niva=landsdel', {
      viewport,
      before: (page) =>
        page.addInitScript(() => {
          const answers = ['', 'AbortError', 'NotAllowedError'];
          navigator.share = (given) => {
            document.documentElement.setAttribute('data-delt', JSON.stringify(given));
            const name = answers.shift();
            return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
          };
        }),
    });
    await ready(page);
    await page.getByRole('button', { name: t.actions.share, exact: true }).click();
    const open = page.getByRole('button', { name: words.sheet.open });
    const failure = page.getByRole('status').filter({ hasText: words.sheet.failed });
    for (const failures of [0, 0, 1]) {
      await open.click();
      await expect.poll(() => failure.count()).toBe(failures);
      const given = await page.locator('html').getAttribute('data-delt');
      expect(JSON.parse(given ?? '')).toEqual({
        title: await page.title(),
        url: new URL('?niva=landsdel', page.url()).href,
      });
      await page.locator('html').evaluate((html) => {
        html.removeAttribute('data-delt');
      });
    }
  });

  test('where the browser does not let it copy, leaves the text selected', async ({ visit }) => {
    const page = await visit('?niva=landsdel', {
      viewport: { width: 320, height: 640 },
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
        }),
    });
    await ready(page);
    await page.getByRole('button', { name: t.actions.share, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: words.heading });
    await dialog.getByRole('button', { name: t.quote.copyLink }).click();
    await dialog.getByRole('status').filter({ hasText: t.lists.copy.refused }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('?niva=landsdel');
    const overflow = await dialog.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
});

import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import readExcelFile from 'read-excel-file/node';
import { describe, expect } from 'vitest';
import { downloads, expectOrigin, readPicture, saved } from './chart-downloads';
import { test } from './visit';

const viewport = { width: 1440, height: 900 };

async function figure(page: Page, id: string): Promise<Locator> {
  const own = page.locator(`figure[data-figur="${id}"]`);
  await own.scrollIntoViewIfNeeded();
  await page.locator(`figure[data-figur="${id}"]:not([aria-busy=true]) svg[role=img]`).waitFor();
  return own;
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the figures', () => {
  test('of the report: bounds are open, orders are lists, and none is a number of answers', async ({
    visit,
  }) => {
    const page = await visit('?visning=figurer', { viewport });
    const own = await figure(page, 'samarbeid-landsdel');
    expect(plain(await own.locator('figcaption').innerText())).toMatch(
      /^Figur 12 i rapporten\s+Andel kommuner som samarbeider, etter landsdel$/,
    );
    const said = (await own.locator('g[data-gruppe] title').allTextContents()).map(plain);
    expect(said).toContain('Trøndelag: Samarbeider: 56 % · n 18 · publisert');
    expect(said).toContain('Agder og Rogaland: Samarbeider: mer enn 90 % · n 27 · avgrenset');
    // No bar ends where the report gives no number.
    expect(await own.locator('[data-grense=high]').count()).toBe(3);
    const set = page.locator('figure[data-figur="formalisert-landsdel"] [data-slag=orden]').first();
    expect(await set.locator('ul > li').allInnerTexts()).toEqual([
      'Nord-Norge',
      'Oslo og Akershus',
      'Vestlandet',
    ]);
    const rank = page.locator('figure[data-figur="sektor"] [data-slag=orden] ol > li');
    expect(await rank.first().innerText()).toBe('Brann og redning');
    const all = plain(await page.locator('.figures').innerText());
    expect(all).not.toMatch(/modellert|N\/A|NaN/i);
    expect(all).toContain('41 % · 13 av 32 · avledet · rapporten trykker 40 %');

    const dialog = await downloads(page, own);
    const [name, csv] = await saved(dialog, 'Last ned CSV');
    expect(name).toMatch(/^beredskapskartet-12-samarbeid-landsdel-[0-9a-f]+\.csv$/);
    const rows = parse<Record<string, string>>(csv.toString('utf8'), { columns: true, bom: true });
    expect(rows.find((row) => row['navn'] === 'Agder og Rogaland')).toMatchObject({
      slag: 'grense',
      verdi: '',
      verdi_lav: '90',
      verdi_hoy: '',
      status: 'avgrenset',
    });
    const [, svg] = await saved(dialog, 'Last ned SVG');
    const picture = await readPicture(page, svg);
    expect(picture.bars).toEqual(said);
    expect(picture.words).toContain('Samarbeider: lavest: Trøndelag');
    expectOrigin(picture.words, 'visning=figurer&versjon=');
  });

  test('open from the address; chart, table and download hold the same numbers', async ({
    visit,
  }) => {
    const page = await visit('?visning=figurer&datasett=eksempel', {
      viewport,
      colorScheme: 'dark',
    });
    await page.getByRole('radio', { name: 'Figurer', checked: true }).waitFor();
    const own = await figure(page, 'samarbeider-begge-storrelse');
    expect(plain(await own.locator('figcaption').innerText())).toMatch(
      /^Delt opp som figur 10 i rapporten, med oppdiktede svar\s+Eksempel: Andel kommuner som samarbeider, etter kommunestørrelse$/,
    );
    await own.getByText('Tabell').click();
    const values = await own.locator('td[data-kolonne=verdi]').allInnerTexts();
    const bases = await own.locator('td[data-kolonne=n]').allInnerTexts();
    const states = await own.locator('td[data-kolonne=status]').allInnerTexts();
    expect(values).toHaveLength(4);
    const said = (await own.locator('svg[role=img] g[data-gruppe] title').allTextContents()).map(
      plain,
    );
    values.forEach((value, index) => {
      expect(said[index]).toContain(plain(value));
    });

    const dialog = await downloads(page, own);
    const called = 'beredskapskartet-10-samarbeider-begge-storrelse';
    const [xlsxName, xlsx] = await saved(dialog, 'Last ned Excel');
    expect(xlsxName).toMatch(new RegExp(`^${called}-eksempel-[0-9a-f]+\\.xlsx$`));
    const [numbers, about] = await readExcelFile(xlsx);
    const [header = [], ...cells] = numbers?.data ?? [];
    const [, csv] = await saved(dialog, 'Last ned CSV');
    const inFiles = [
      cells.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]]))),
      parse<Record<string, unknown>>(csv.toString('utf8'), { columns: true, bom: true }),
    ];
    for (const rows of inFiles) {
      expect(rows.map((row) => `${Math.round(Number(row['verdi']))} %`)).toEqual(values.map(plain));
      // What is not known is a dash in the table and nothing in the file.
      expect(
        rows.map((row) => (row['n'] === null || row['n'] === '' ? '–' : `${row['n'] as number}`)),
      ).toEqual(bases);
      expect(rows.map((row) => `${String(row['status'])} (${String(row['datasett'])})`)).toEqual(
        states.map((text) => text.toLowerCase()),
      );
      expect(rows.map((row) => row['filter'])).toEqual([
        'storrelse=0-9999',
        'storrelse=10000-19999',
        'storrelse=20000-44999',
        'storrelse=45000%2B',
      ]);
    }
    expect(JSON.stringify(about?.data)).toContain('Eksempel: Andel kommuner som samarbeider');

    const [svgName, svg] = await saved(dialog, 'Last ned SVG');
    expect(svgName).toMatch(new RegExp(`^${called}-eksempel-[0-9a-f]+\\.svg$`));
    const picture = await readPicture(page, svg);
    expect(picture).toMatchObject({ errors: 0, ground: '#ffffff' });
    const drawn = picture.drawn.join(' ');
    values.forEach((value, index) => {
      expect(picture.bars[index]).toBe(said[index]);
      expect(drawn).toContain(`${plain(value)} · n ${String(bases[index]).replace('–', 'ikke')}`);
    });
    for (const part of [
      'Eksempel: Andel kommuner som samarbeider, etter kommunestørrelse',
      'figur 10 i rapporten',
    ]) {
      expect(picture.words).toContain(part);
    }
    expect(picture.words).not.toContain('PwC');
    expectOrigin(picture.words, 'datasett=eksempel&');
    const [, , width, height] =
      /viewBox="(\d+) (\d+) (\d+) (\d+)"/.exec(svg.toString())?.slice(1) ?? [];
    for (const [name, wide] of [
      ['Last ned PNG', 720],
      ['Last ned PNG, dobbel', 1440],
      ['Last ned PNG, avis', 1800],
    ] as const) {
      const [pngName, bytes] = await saved(dialog, name);
      expect(pngName).toContain(`${called}-${String(wide)}px-eksempel-`);
      const png = PNG.sync.read(bytes);
      const tall = Math.round((Number(height) * wide) / Number(width));
      expect([png.width, png.height]).toEqual([wide, tall]);
      // Dark on light at every size, though the page is dark.
      expect([...png.data.subarray(0, 3)]).toEqual([255, 255, 255]);
    }
  });

  test.for([
    {
      of: 'the report',
      query: 'niva=landsdel',
      count: 6,
      name: /^beredskapskartet-samarbeider-landsdel-rangering-[0-9a-f]+\.svg$/,
    },
    {
      of: 'the example',
      query: 'datasett=eksempel&indikator=formalisert&niva=fylke',
      count: 15,
      name: /^beredskapskartet-formalisert-fylke-2024-rangering-eksempel-[0-9a-f]+\.svg$/,
    },
  ])(
    'the ranking of $of as a picture, row by row as its table',
    async ({ query, count, name }, { visit }) => {
      const page = await visit(`?${query}&visning=tabell`, { viewport });
      await page.getByRole('table').waitFor();
      const shown = await page.locator('tbody tr').evaluateAll((rows) =>
        rows.map((row) => ({
          navn: row.querySelector('th button')?.textContent.trim() ?? '',
          verdi: row.querySelector('[data-kolonne=verdi]')?.textContent.trim() ?? '',
          status: row.querySelector('[data-kolonne=status]')?.textContent.trim() ?? '',
        })),
      );
      await page.getByRole('radio', { name: 'Kart', exact: true }).check();
      const [svgName, svg] = await saved(
        await downloads(page, page.locator('.lists')),
        'Last ned SVG',
      );
      expect(svgName).toMatch(name);
      const picture = await readPicture(page, svg);
      const inPicture = new Map(
        picture.rows.map(([navn = '', verdi, ...said]) => [navn, { verdi, said: said.join(' ') }]),
      );
      expect(inPicture.size).toBe(count);
      for (const { navn, verdi, status } of shown) {
        expect(inPicture.get(plain(navn))?.verdi, navn).toBe(plain(verdi));
        const [word = ''] = plain(status).toLowerCase().split(' (');
        expect(inPicture.get(plain(navn))?.said, navn).toContain(word);
      }
      const isExample = query.includes('datasett=eksempel');
      expect(picture.words.startsWith('Eksempel: ')).toBe(isExample);
      expect(svg.includes('data-del="merke"')).toBe(isExample);
      expectOrigin(picture.words, query);
    },
  );

  test('the response list as a picture has the same rates and bounds, each with its status', async ({
    visit,
  }) => {
    const page = await visit('?niva=fylke&liste=svar', { viewport });
    const lists = page.locator('.lists');
    const list = lists.locator('li[data-area]');
    await list.filter({ hasText: 'Finnmark' }).waitFor();
    const shown = (await list.allInnerTexts()).map((text) => {
      const [, rate, bounds] =
        /\((\d+ %)\)[\s\S]*samarbeider, er ([\d–]+ %)/.exec(plain(text)) ?? [];
      return { rate, bounds };
    });
    expect(shown).toHaveLength(15);
    const [, response] = await saved(await downloads(page, lists), 'Last ned SVG');
    const { bars, words } = await readPicture(page, response);
    expect(bars).toHaveLength(2 * shown.length);
    shown.forEach(({ rate, bounds }, index) => {
      expect(bars[2 * index]).toContain(`svarte (${rate}) · publisert`);
      expect(bars[2 * index + 1]).toContain(`: ${bounds} · avgrenset`);
    });
    expectOrigin(words, 'liste=svar');
  });

  test('follow the filters, and say so', async ({ visit }) => {
    const page = await visit('?visning=figurer&datasett=eksempel&sektor=ikt', { viewport });
    const own = await figure(page, 'samarbeider-begge-storrelse');
    expect(await own.innerText()).toContain('Bare: IKT-sikkerhet.');
    expect(await own.innerText()).not.toContain('Publisert');
  });

  test('figure 24 as two maps: one class for each fylke in both, the chosen one outlined', async ({
    visit,
  }) => {
    const page = await visit('?visning=figurer&indikator=effekt&omrade=trondelag', { viewport });
    const own = page.locator('section', { hasText: 'Forebygging og håndtering på kartet' });
    const maps = own.locator('figure');
    await maps.scrollIntoViewIfNeeded();
    await maps.locator('[data-kart=handtering] [data-omriss=valgt]').waitFor();
    expect(await maps.locator('[data-omriss=valgt]').count()).toBe(2);
    for (const [effekt, name, classIndex] of [
      ['forebygging', 'Trøndelag, 4,2', '5'],
      ['handtering', 'Trøndelag, 3,9', '3'],
    ] as const) {
      const area = maps.locator(`[data-kart=${effekt}] [data-omrade="50"]`);
      expect(await area.getAttribute('data-klasse')).toBe(classIndex);
      expect(await area.locator('title').textContent()).toContain(name);
    }
    expect(await maps.locator('figcaption').innerText()).toContain('Figur 24 i rapporten');
    expect(await maps.locator('[data-kart=forebygging] [data-omrade]').count()).toBe(15);

    const classes = await maps
      .locator('[data-kart]')
      .evaluateAll((all) =>
        all.map((map) =>
          [...map.querySelectorAll('[data-omrade]')].map((area) => [
            area.getAttribute('data-omrade') ?? '',
            area.getAttribute('data-klasse') ?? '',
          ]),
        ),
      );
    const [, svg] = await saved(await downloads(page, maps), 'Last ned SVG');
    const picture = await readPicture(page, svg);
    // The same class has the same colour in both maps, and no other has it.
    const colours = new Set<string>();
    classes.forEach((areas, map) => {
      for (const [omrade = '', own = ''] of areas) {
        colours.add(
          `${own} ${String(picture.fills[map]?.find((area) => area.omrade === omrade)?.fill)}`,
        );
      }
    });
    const used = new Set(classes.flat().map(([, own]) => own));
    expect(colours.size).toBe(used.size);
    expect(new Set([...colours].map((pair) => pair.split(' ')[1])).size).toBe(used.size);
    for (const said of [
      'Figur 24 i rapporten',
      'Rapporten oppgir ikke n.',
      'Kart: Kartverket, CC BY 4.0.',
    ])
      expect(picture.words).toContain(said);
    expectOrigin(picture.words, 'omrade=trondelag');
  });

  test('the two maps stay while those of other filters are asked for', async ({ visit }) => {
    const page = await visit('?visning=figurer&datasett=eksempel&indikator=effekt&sektor=ikt', {
      viewport,
    });
    const own = page.locator('section', { hasText: 'Forebygging og håndtering på kartet' });
    const maps = own.locator('figure');
    await maps.scrollIntoViewIfNeeded();
    await maps.locator('[data-kart=handtering] [data-omrade]').first().waitFor();
    expect(await maps.innerText()).toContain('Bare: IKT-sikkerhet.');
    await maps.evaluate((figure) => {
      const count = () => {
        const drawn = figure.querySelectorAll('[data-kart]').length;
        figure.setAttribute('data-sett', `${figure.getAttribute('data-sett') ?? ''}${drawn}`);
      };
      new MutationObserver(count).observe(figure, {
        subtree: true,
        childList: true,
        attributeFilter: ['aria-busy'],
      });
    });
    await page
      .getByRole('button', { name: /Fjern filteret/ })
      .first()
      .click();
    await expect.poll(() => maps.innerText()).not.toContain('Bare: IKT-sikkerhet.');
    expect(await maps.getAttribute('data-sett')).toMatch(/^2+$/);
  });

  test('nothing is wider than a narrow window', async ({ visit }) => {
    const page = await visit('?visning=figurer', { viewport: { width: 320, height: 640 } });
    await figure(page, 'samarbeid-landsdel');
    await figure(page, 'effekt-fylke');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

import { describe, expect } from 'vitest';
import { published } from '../inputs';
import { pointAt, ready, spotOf, test } from './visit';

const viewport = { width: 1280, height: 900 };

describe('when something is missing', () => {
  test('without WebGL the map is SVG, with the same areas and colours', async ({ visit }) => {
    let exact = 0;
    const page = await visit('?indikator=effekt&effekt=forebygging&niva=fylke', {
      viewport,
      flags: ['--disable-3d-apis'],
      before: (page) =>
        page.route('**/kommuner-detalj.topojson*', async (route) => {
          await route.continue();
          exact += 1;
        }),
    });
    await ready(page);
    await page.locator('[data-renderer=svg]').waitFor();
    await page.getByText('Nettleseren kunne ikke tegne kartet med WebGL').waitFor();
    const colour = await page
      .locator('[data-line=klasse-5] [data-colour]')
      .getAttribute('data-colour');
    const trondelag = page.locator('path[data-fill="50"]');
    await expect.poll(() => trondelag.getAttribute('fill')).toBe(colour);
    expect(await page.locator('[data-renderer] > .canvas path[data-fill]').count()).toBe(15);
    await pointAt(page, await spotOf(page, '50'), 'Trøndelag');
    for (let step = 0; step < 4; step++) {
      await page.getByRole('button', { name: 'Zoom inn' }).click();
    }
    await expect.poll(() => exact).toBe(1);
    await page.getByText(/Teller [1-5] av 15 fylker/).waitFor();
  });

  test('without a table the map stays, and the page says what is out and tries again on demand', async ({
    visit,
  }) => {
    let broken = true;
    const page = await visit('', {
      viewport,
      mayLog: /Failed to load resource/,
      before: (page) =>
        page.route('**/kommuner.parquet*', (route) =>
          broken ? route.fulfill({ status: 500 }) : route.continue(),
        ),
    });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('En datafil kunne ikke hentes');
    expect(await alert.innerText()).toContain('Filtrene');
    await ready(page);
    expect(await page.getByRole('article').innerText()).toMatch(
      new RegExp(`\\b${published('andel-samarbeider.nasjonalt.norge')}\\s%`),
    );
    broken = false;
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.getByText('Filtrer samarbeid og kommuner').click();
    await page.getByText('Sektor', { exact: true }).click();
    await page.locator('label small').getByText(/\d/).first().waitFor();
  });

  test('a Parquet file cut short is a data fault, and no filtered number is shown', async ({
    visit,
  }) => {
    const page = await visit('?storrelse=0-9999', {
      viewport,
      before: (page) =>
        page.route('**/publiserte-tall.parquet*', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.body()).subarray(0, 4000) });
        }),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await page.getByRole('alert').innerText()).toContain(
      'En datafil kunne ikke hentes eller leses',
    );
  });

  test('when the database does not start the page says what it needs, and keeps its numbers', async ({
    visit,
  }) => {
    const page = await visit('', {
      viewport,
      mayLog: /WebAssembly|wasm|^ErrorEvent$/i,
      before: (page) =>
        page.route('**/*.wasm', (route) => route.fulfill({ status: 200, body: 'not wasm' })),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('WebAssembly');
    await ready(page);
    await page.getByRole('radio', { name: 'Opplevd effekt' }).check();
    await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
    await page.locator('.stage[aria-busy=false]').waitFor();
  });

  test('without the boundaries the table still has every number', async ({ visit }) => {
    const page = await visit('', {
      viewport,
      mayLog: /Failed to load resource/,
      before: (page) => page.route('**/*.topojson*', (route) => route.abort()),
    });
    await page.getByRole('heading', { name: 'Kartet kan ikke vises nå' }).waitFor();
    await page.getByRole('radio', { name: 'Tabell' }).check();
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(6);
  });
});

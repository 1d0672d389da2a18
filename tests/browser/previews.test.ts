/** The pages and pictures that links to the map are shown by, as the build leaves them. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvParse } from 'd3';
import { beforeAll, describe, expect, inject } from 'vitest';
import { pictureFont, pictureMaker } from '../../scripts/preview/picture';
import { root } from '../inputs';
import { ready, test } from './visit';

const site = join(root, 'dist');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const run = promisify(execFile);

type Told = Readonly<
  Record<
    | 'navn'
    | 'verdi'
    | 'orden'
    | 'n'
    | 'svart'
    | 'kommuner'
    | 'grense_lav'
    | 'grense_hoy'
    | 'status',
    string
  >
>;
const measures = ['samarbeider', 'formalisert', 'effekt'] as const;
/** What the report's statuses are called; the pages are never of made answers. */
const words: Readonly<Record<string, string>> = {
  publisert: 'publisert',
  avledet: 'avledet',
  avgrenset: 'avgrenset',
  anslag: 'anslag',
  ikke_publisert: 'ikke publisert',
};

/** What `npm run tall` says of an indicator at a level, by area. */
async function tall(indikator: string, niva: string): Promise<Map<string, Told>> {
  const args = ['--import', 'tsx', 'scripts/tall.ts', '--indikator', indikator, '--niva', niva];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return new Map(csvParse(stdout).map((row) => [row['omrade'] ?? '', row as unknown as Told]));
}

const content = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? null;

/** Width and height in the header of a PNG. */
const sizeOf = (path: string) => {
  const bytes = readFileSync(join(site, path));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('link previews', () => {
  const told = new Map<string, Record<(typeof measures)[number], Told>>();
  beforeAll(async () => {
    for (const niva of ['fylke', 'landsdel']) {
      const [yes, formal, effect] = await Promise.all(measures.map((id) => tall(id, niva)));
      for (const [omrade, samarbeider] of yes ?? []) {
        const [formalisert, effekt] = [formal?.get(omrade), effect?.get(omrade)];
        if (formalisert && effekt) told.set(omrade, { samarbeider, formalisert, effekt });
      }
    }
  });

  test('are there for every fylke and landsdel, and for nothing else', () => {
    expect(told.size).toBe(15 + 6);
    const files = [...told.keys()].flatMap((omrade) => [`${omrade}.html`, `${omrade}.png`]);
    const written = readdirSync(join(site, 'sted')).filter((name) => !/\.(br|gz)$/.test(name));
    expect(written.sort()).toEqual([...files, 'norge.png', 'stil.css'].sort());
  });

  test('say the numbers of npm run tall, with status and source, and have their picture', () => {
    for (const [omrade, numbers] of told) {
      const html = read(`sted/${omrade}.html`).replaceAll('\u00a0', ' ');
      const { navn, verdi, svart, kommuner, status, ...sure } = numbers.samarbeider;
      expect(content(html, 'og:title')).toMatch(new RegExp(`^Beredskapssamarbeid (i|på) .*`));
      const description = content(html, 'og:description') ?? '';
      // A feed cuts what comes late: the status comes before the number.
      const first = `${words[status] ?? ''}: ${Math.round(Number(verdi))} % av kommunene`;
      expect(description.toLowerCase().indexOf(first), omrade).toBe(0);
      expect(description).toContain('PwC for KS, 21. mars 2025');
      const says = measures.some((id) => numbers[id].status === 'anslag');
      expect(description.includes('anslag av Beredskapskartet'), omrade).toBe(says);
      if (status === 'anslag') {
        const [low, high] = [sure.grense_lav, sure.grense_hoy].map((end) =>
          Math.round(Number(end)),
        );
        expect(description).toContain(`Uansett hva de som ikke svarte, mener: ${low}–${high} %`);
      }
      expect(html).toMatch(new RegExp(`<p>[^<]*svarte ${svart} av ${kommuner} kommuner \\(`));
      expect(content(html, 'og:image')).toMatch(new RegExp(`/${omrade}\\.png$`));
      expect(content(html, 'og:image:alt')).not.toBe('');
      expect(html).toContain('content="summary_large_image"');
      expect(html).toContain(`href="../?omrade=${omrade}">Åpne ${navn} i kartet`);
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/);
      expect(sizeOf(`sted/${omrade}.png`)).toEqual([1200, 630]);

      const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([row]) => row);
      expect(rows).toHaveLength(3);
      measures.forEach((id, index) => {
        const { verdi, orden, n, status } = numbers[id];
        const row = rows[index] ?? '';
        const shown = /<data value="([^"]*)"/.exec(row)?.[1];
        if (verdi === '') expect(shown, `${omrade} ${id}`).toBeUndefined();
        else expect(Number(shown), `${omrade} ${id}`).toBeCloseTo(Number(verdi), 1);
        expect(row, `${omrade} ${id}`).toContain(orden);
        if (n !== '') expect(row, `${omrade} ${id}`).toMatch(new RegExp(`[ >]${n} `));
        expect(row, `${omrade} ${id}`).toMatch(new RegExp(`<td>${words[status]}[,<]`));
      });
    }
  });

  test('are there for the map and the method page too', () => {
    for (const path of ['index.html', 'metode.html']) {
      const html = read(path);
      expect(content(html, 'og:title')).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1]);
      expect(content(html, 'og:description')?.length).toBeGreaterThan(60);
      expect(content(html, 'og:image')).toMatch(/sted\/norge\.png$/);
    }
    expect(sizeOf('sted/norge.png')).toEqual([1200, 630]);
  });

  test('have a font with every letter of Norwegian, Sámi and Kven names', async () => {
    const draw = await pictureMaker();
    const picture = (letter: string) =>
      Buffer.from(
        draw(
          `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" font-family="${pictureFont}"><text x="8" y="30" font-size="28">${letter}</text></svg>`,
        ),
      ).toString('base64');
    const missing = picture('\u{10fffd}');
    const letters = Array.from('åøæÅØÆšŠŋŊđĐáÁčČžŽŧŦäÄöÖïÏñ–’');
    const drawn = letters.map(picture);
    expect(letters.filter((_, index) => drawn[index] === missing)).toEqual([]);
    expect(new Set(drawn).size).toBe(letters.length);
  });

  test('without JavaScript show sentence and picture, and lead to the map', async ({ visit }) => {
    const page = await visit('sted/50.html', { javaScriptEnabled: false });
    await page.getByText('I Trøndelag svarte 18 av 38 kommuner').waitFor();
    const picture = page.getByRole('img', { name: /^Trøndelag: / });
    await expect.poll(async () => (await picture.boundingBox())?.width).toBeGreaterThan(400);
    const way = await page
      .getByRole('link', { name: 'Åpne Trøndelag i kartet' })
      .getAttribute('href');
    await page.close();
    const map = await visit(new URL(way ?? '', new URL('sted/50.html', inject('siteUrl'))).href);
    await ready(map);
    await map.getByRole('article', { name: 'Trøndelag' }).waitFor();
  });
});

import { describe, expect, test } from 'vitest';
import type { Onsket } from '../../src/contract/codes';
import { storrelseOf } from '../../src/contract/codes';
import { areasAround, likeOf } from '../../src/model/place-groups';
import { comparison, measured, placeViews, verdictOf } from '../../src/model/place-comparison';
import type { Area } from '../../src/model/view';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { PlaceRow } from '../../src/query/place-measures';
import { placeQueries } from '../../src/query/place-measures';
import type { Round } from '../../src/query/round';
import { filterSentences, placeSentence } from '../../src/text/place-sentence';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';
import { kommuner } from '../inputs';
import { withTables } from '../survey-tables';

const t = textsOf('nb');
const built = await openTables();
const example: Round = { bolge: 2024, datasett: 'eksempel' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

async function viewsOf(
  omrader: string[],
  round: Round | null,
  filters: Filters = noFilters,
  run = built,
  like: Parameters<typeof placeQueries>[0]['like'] = null,
) {
  const rows: PlaceRow[] = [];
  for (const query of placeQueries({ omrader, like, round, filters })) {
    rows.push(...(await run<PlaceRow>(query)));
  }
  return placeViews(rows, { round, filters });
}

const sentence = async (
  omrade: string,
  round: Round | null,
  filters = noFilters,
  onsket: Onsket | null = null,
) => plain(placeSentence(t, await viewsOf([omrade], round, filters), omrade, onsket));

describe('the sentence of a place', () => {
  test('says each number with its own status', async () => {
    expect(await sentence('50', example)).toMatch(
      /^I Trøndelag svarte 18 av 38 kommuner \(publisert\); 10 av dem \(56 %\) samarbeider om beredskap \(publisert\)\. \d+ % av \d+ samarbeid med kjent form er formalisert \(modellert\)\. Opplevd effekt er mellom 4,0 og 4,1 av 5 i snitt \(avledet\); rapporten oppgir ikke antall samarbeid\.$/,
    );
  });

  test('of a landsdel says that its count of answers is derived', async () => {
    expect(await sentence('nord-norge', example)).toContain(
      'I Nord-Norge svarte 36 av 80 kommuner (avledet); 26 av dem (72 %) samarbeider',
    );
  });

  test('has the preposition of the landsdel', async () => {
    expect(await sentence('vestlandet', null)).toMatch(/^På Vestlandet svarte 33 av/);
    expect(await sentence('ostlandet-ellers', null)).toMatch(/^I resten av Østlandet svarte/);
  });

  test('puts the status right after the number', async () => {
    expect(await sentence('34', null)).toMatch(
      /34 % \(publisert\) av samarbeidene er formalisert; rapporten oppgir ikke antallet\./,
    );
  });

  test('follows the filters, and is modelled where the report prints nothing', async () => {
    const fire: Filters = { ...noFilters, sektor: ['brann_redning'] };
    expect(filterSentences(t, fire)).toBe('Bare: Brann og redning.');
    expect(await sentence('34', example, fire)).toMatch(
      /^I Innlandet svarte 24 av 46 kommuner \(publisert\); \d+ av dem \(\d+ %\) har samarbeid som passer filteret \(modellert\)/,
    );
    const small = await sentence('34', example, { ...noFilters, storrelse: ['0-9999'] });
    expect(small).toMatch(/I Innlandet svarte \d+ av \d+ kommuner \(modellert\)/);
  });

  test('has ranges where the report gives only bounds, and says what is not given', async () => {
    expect(await sentence('42', null)).toMatch(
      /^I Agder svarte 11 av 25 kommuner \(publisert\); mellom 10 og 11 av dem \(mellom 91 og 100 %\) samarbeider om beredskap \(avgrenset\)\./,
    );
  });

  test('of Akershus is about Oslo and Akershus together', async () => {
    const said = await sentence('32', example);
    expect(said).toMatch(/^I Oslo og Akershus samlet svarte 18 av 22 kommuner/);
    expect(said).toContain('gjelder Oslo og Akershus samlet');
  });

  test('of a kommune: no, and the wish; silent; and unknown', async () => {
    expect(await sentence('1875', example, noFilters, 'ja')).toBe(
      'Hamarøy svarte at den ikke har beredskapssamarbeid (modellert). Kommunen har ønsket et samarbeid (modellert).',
    );
    expect(await sentence('5054', example)).toBe(
      'Indre Fosen svarte ikke på undersøkelsen (modellert). Det sier ikke at kommunen ikke samarbeider.',
    );
    expect(await sentence('1804', null)).toBe(
      'Rapporten oppgir ikke hva Bodø svarte. I Nordland svarte 19 av 41 kommuner (publisert).',
    );
  });

  test('with real answers has nothing modelled', async () => {
    const answers = kommuner
      .filter((row) => row['fylkesnummer'] === '50')
      .slice(0, 4)
      .map((row, index) => ({
        kommunenummer: row['kommunenummer'] ?? '',
        samarbeider: index < 3,
        onsket: null,
        samarbeid: [],
        valg: {},
      }));
    const round: Round = { bolge: 2026, datasett: 'undersokelsen' };
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const views = await viewsOf(['50'], round, noFilters, await openTables(folder));
      expect(plain(placeSentence(t, views, '50', null))).toMatch(
        /^I Trøndelag svarte 4 av 38 kommuner \(beregnet\); 3 av dem \(75 %\) samarbeider om beredskap \(beregnet, få svar\)\./,
      );
    });
  });

  test.each(['nn', 'en'] as const)('is there in %s', async (language) => {
    const said = placeSentence(textsOf(language), await viewsOf(['50'], example), '50', null);
    expect(plain(said)).toMatch(language === 'nn' ? /18 av 38 kommunar/ : /18 of 38 municip/);
  });
});

describe('the comparison', () => {
  test('has the areas that hold a kommune, the country and its like', async () => {
    const views = await viewsOf(['1804', '18', 'nord-norge'], example, noFilters, built, {
      storrelse: '45000+',
      sentralitet: '3',
    });
    const bodo = measured(views, 'samarbeider', '1804')?.area;
    if (!bodo) throw new Error('no Bodø');
    const lines = comparison(views, 'samarbeider', '1804', areasAround(bodo));
    expect(lines.map(({ line, area }) => [line, area.omrade])).toEqual([
      ['selv', '1804'],
      ['fylke', '18'],
      ['landsdel', 'nord-norge'],
      ['norge', 'norge'],
      ['storrelse', 'norge'],
      ['sentralitet', 'norge'],
    ]);
    expect(lines[4]?.area).toMatchObject({ verdi: 100, status: 'publisert' });
    expect(lines[5]?.area.status).toBe('modellert');
    expect(likeOf(bodo)).toEqual({ storrelse: '45000+', sentralitet: '3' });
  });

  test('does not repeat the landsdel that is the fylke', async () => {
    const views = await viewsOf(['50', '5001'], example);
    const [fylke, kommune] = ['50', '5001'].map((id) => measured(views, 'samarbeider', id)?.area);
    if (!fylke || !kommune) throw new Error('no Trøndelag');
    expect(areasAround(fylke)).toEqual([]);
    expect(areasAround(kommune).map(({ omrade }) => omrade)).toEqual(['50']);
  });

  test.each([
    [0, '0-9999'],
    [9_999, '0-9999'],
    [10_000, '10000-19999'],
    [44_999, '20000-44999'],
    [45_000, '45000+'],
  ])('%i inhabitants are the size %s', (folketall, size) => {
    expect(storrelseOf(folketall)).toBe(size);
  });

  test('claims a difference only where intervals do not meet', async () => {
    const views = await viewsOf(['50', '42'], example);
    const found = measured(views, 'samarbeider', '50');
    if (!found) throw new Error('no Trøndelag');
    const { view, area: some } = found;
    const area = (verdi: number | null, ki: [number, number] | null, all = false): Area => ({
      ...some,
      utledning: 'svar',
      verdi,
      verdi_lav: null,
      ki_lav: ki?.[0] ?? null,
      ki_hoy: ki?.[1] ?? null,
      svart: all ? some.kommuner : 1,
    });
    const verdict = (one: Area, other: Area) => verdictOf({ view, area: one }, other);
    expect(verdict(area(50, [40, 60]), area(58, [55, 70]))).toBe('overlapper');
    expect(verdict(area(50, [40, 60]), area(80, [61, 90]))).toBe('lavere');
    expect(verdict(area(80, [61, 90]), area(50, [40, 60]))).toBe('hoyere');
    expect(verdict(area(50, null), area(80, [61, 90]))).toBe('uten_intervall');
    expect(verdict(area(50, null, true), area(80, [61, 90]))).toBe('lavere');
    expect(verdict(area(50, null, true), area(50, null, true))).toBe('like');
    expect(verdict(area(null, null), area(50, [40, 60]))).toBe('ukjent');
  });
});

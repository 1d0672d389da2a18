import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery, unfiltered } from '../../src/query/areas';
import { noFilters } from '../../src/query/filters';
import { spokenText } from '../../src/text/area-text';
import { leadText } from '../../src/text/lead';
import { namedRow, placeName, referenceText } from '../../src/text/names';
import { officialNames } from '../../src/text/official-names';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';
import { kommuner } from '../inputs';

const run = await openTables();
const rows = await run<AreaRow>(areasQuery(unfiltered(catalogue.samarbeider, 'begge', null)));

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function viewIn(language: 'nb' | 'nn' | 'en') {
  const t = textsOf(language);
  const named = rows.map((row) => namedRow(t, row));
  const choice = {
    indikator: 'samarbeider',
    effekt: 'begge',
    niva: 'landsdel',
    round: null,
    filters: noFilters,
  } as const;
  return { t, view: buildView(choice, named, []) };
}

describe('names of places', () => {
  test('every landsdel and the country have a name in English, or the same by right', () => {
    const same = [...new Set(kommuner.map((kommune) => kommune['landsdel'] ?? '')), 'Norge'].filter(
      (navn) => placeName(textsOf('en'), navn) === navn,
    );
    expect(same).toEqual(['Trøndelag']);
  });

  test('a fylke and a kommune keep their official name', () => {
    const { t } = viewIn('en');
    for (const { kommunenavn = '', fylkesnavn = '' } of kommuner) {
      expect(placeName(t, kommunenavn)).toBe(kommunenavn);
      expect(placeName(t, fylkesnavn)).toBe(fylkesnavn);
    }
  });

  test('bokmål is as the data has it', () => {
    const t = textsOf('nb');
    expect(rows.map((row) => namedRow(t, row))).toEqual(rows);
  });

  test('the same sentences in English and nynorsk', () => {
    const { t, view } = viewIn('en');
    expect(plain(leadText(t, view))).toBe(
      'From 56% in Trøndelag to 96% in Agder and Rogaland. ' +
        'In the whole country: 83% (157 of 189 municipalities that answered). ' +
        '189 of 357 municipalities answered in autumn 2024.',
    );
    expect(spokenText(t, view.indikator, view.norge)).toBe(
      'Norway, 83%, 157 of 189 municipalities that answered, Published',
    );
    const nynorsk = viewIn('nn');
    expect(plain(leadText(nynorsk.t, nynorsk.view))).toBe(
      'Frå 56 % i Trøndelag til 96 % i Agder og Rogaland. ' +
        'I heile landet: 83 % (157 av 189 kommunar som svarte). ' +
        '189 av 357 kommunar svarte hausten 2024.',
    );
  });
});

describe('references to the report', () => {
  const en = textsOf('en');
  test.each([
    ['kap. 3.2', 'ch. 3.2'],
    ['figur 24', 'figure 24'],
    ['graf A2-A4', 'chart A2-A4'],
    ['figur 13; kap. 4.6', 'figure 13; ch. 4.6'],
    ['kap. 3.2 (figur 11)', 'ch. 3.2 (figure 11)'],
    ['vedlegg B, case 2', 'appendix B, case 2'],
    ['figur 6; sammendrag', 'figure 6; summary'],
    ['landsdel Østlandet ellers', 'region Rest of Eastern Norway'],
    ['kap. 2.4; folketall 2024', 'ch. 2.4; population 2024'],
  ])('%s', (kilde, expected) => {
    expect(referenceText(en, kilde)).toBe(expected);
    expect(referenceText(textsOf('nb'), kilde)).toBe(kilde);
  });

  test('leave no Norwegian word in any that the map shows', async () => {
    const shown = new Set<string>();
    for (const indikator of Object.values(catalogue)) {
      const all = await run<AreaRow>(areasQuery(unfiltered(indikator, 'begge', null)));
      for (const { kilde } of all) if (kilde !== null) shown.add(referenceText(en, kilde));
    }
    expect(shown.size).toBeGreaterThan(5);
    for (const reference of shown) {
      const words = reference.match(/\p{L}{2,}/gu) ?? [];
      expect(words.filter((word) => !/^(figure|ch|chart|summary|population)$/.test(word))).toEqual(
        [],
      );
    }
  });
});

describe('official names', () => {
  test('each part has its language', () => {
    expect(officialNames('Porsanger - Porsáŋgu - Porsanki', 'Porsanger')).toEqual([
      { name: 'Porsanger', lang: 'nb' },
      { name: 'Porsáŋgu', lang: 'se' },
      { name: 'Porsanki', lang: 'fkv' },
    ]);
  });

  test('the language of every part in the data is known', () => {
    const unknown = kommuner.flatMap(({ navn_offisielt = '', kommunenavn = '' }) =>
      officialNames(navn_offisielt, kommunenavn).filter(({ lang }) => lang === null),
    );
    expect(unknown).toEqual([]);
  });
});

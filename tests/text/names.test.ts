import { describe, expect, test } from 'vitest';
import { sources } from '../../src/contract/sources';
import { catalogue, effektIds } from '../../src/indicators/catalogue';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import type { AreasQuestion } from '../../src/query/areas-question';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { filterIds, filterValues, noFilters } from '../../src/query/filters';
import { spokenText } from '../../src/text/area-text';
import { leadText } from '../../src/text/lead';
import { namedRow, placeName, referenceText } from '../../src/text/names';
import { languages } from '../../src/text/languages';
import { noteText } from '../../src/text/note-text';
import { officialNames } from '../../src/text/official-names';
import { sourceParts } from '../../src/text/source-text';
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

describe('places with their preposition', () => {
  const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((language) => textsOf(language));
  test.each([
    [nb, ['Vestlandet'], 'på Vestlandet'],
    [nb, ['Østlandet ellers'], 'i resten av Østlandet'],
    [nb, ['Agder', 'Telemark'], 'i Agder og Telemark'],
    [nb, ['Vestlandet', 'Nord-Norge'], 'på Vestlandet og i Nord-Norge'],
    [nn, ['Austlandet elles'], 'i resten av Austlandet'],
    [en, ['Rest of Eastern Norway'], 'in the rest of Eastern Norway'],
    [en, ['Agder', 'Telemark'], 'in Agder and Telemark'],
  ])('%#', (t, names, expected) => {
    expect(t?.inPlaces(names)).toBe(expected);
  });
});

describe('what the data says of a number', () => {
  const questions = Object.values(catalogue).flatMap((indikator) =>
    (indikator === catalogue.effekt ? effektIds : (['begge'] as const)).flatMap((effekt) =>
      [
        noFilters,
        ...filterIds.flatMap((id) =>
          filterValues[id].map((value) => ({ ...noFilters, [id]: [value] })),
        ),
      ].map((filters): AreasQuestion => ({ indikator, effekt, round: null, filters })),
    ),
  );

  test('has a text in every language, whatever is asked', async () => {
    const notes = new Set<string>();
    for (const question of questions) {
      for (const { grunnlag } of await run<AreaRow>(areasQuery(question))) {
        if (grunnlag !== null) notes.add(grunnlag);
      }
    }
    expect(notes.size).toBeGreaterThan(20);
    const known = languages.map((language) => new Set(Object.values(textsOf(language).notes)));
    for (const note of notes) {
      const said = languages.map((language) => noteText(textsOf(language), note));
      expect(said.map((text, index) => known[index]?.has(text))).toEqual([true, true, true]);
    }
  }, 60_000);
});

test('our own words of a source are in the reader’s language, titles of others in theirs', () => {
  const parts = (language: 'nb' | 'en') =>
    Object.values(sources).map((source) => sourceParts(textsOf(language), source));
  for (const [index, { title, licence }] of Object.values(sources).entries()) {
    const own = parts('nb')[index];
    expect([own?.title.text, own?.licence.text]).toEqual([title, licence]);
  }
  const inNorwegian = parts('en').map(({ title }) => title.lang === 'nb');
  expect(inNorwegian).toEqual([true, true, false, false, false]);
  expect(parts('en')[0]?.licence.lang).toBeUndefined();
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

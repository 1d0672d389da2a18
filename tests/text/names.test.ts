import { describe, expect, test } from 'vitest';
import { sources } from '../../src/contract/data-origins';
import { catalogue, effektIds, indikatorIds, malingOf } from '../../src/indicators/catalogue';
import { leadText } from '../../src/text/lead';
import { namedRows, placeName, referenceText } from '../../src/text/names';
import { languages } from '../../src/text/languages';
import { noteText } from '../../src/text/note-text';
import { officialNames } from '../../src/text/official-names';
import { sourceParts } from '../../src/text/source-text';
import { spokenText } from '../../src/text/spoken-area';
import { textsOf } from '../../src/text/texts';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { kommuner } from '../inputs';

const run = await openTables();
const report = await DataViews.open(run, null);
const rows = await report.rows({ indikator: 'samarbeider' });

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

async function viewIn(language: 'nb' | 'nn' | 'en') {
  const t = textsOf(language);
  return { t, view: await report.view({ indikator: 'samarbeider', niva: 'landsdel' }, t) };
}

describe('names of places', () => {
  test('every landsdel and the country have a name in English, or the same by right', () => {
    const same = [...new Set(kommuner.map((kommune) => kommune['landsdel'] ?? '')), 'Norge'].filter(
      (navn) => placeName(textsOf('en'), navn) === navn,
    );
    expect(same).toEqual(['Trøndelag']);
  });

  test('a fylke and a kommune keep their official name', () => {
    const t = textsOf('en');
    for (const { kommunenavn = '', fylkesnavn = '' } of kommuner) {
      expect(placeName(t, kommunenavn)).toBe(kommunenavn);
      expect(placeName(t, fylkesnavn)).toBe(fylkesnavn);
    }
  });

  test('bokmål is as the data has it', () => {
    const t = textsOf('nb');
    expect(namedRows(t, rows).map(({ navn }) => navn)).toEqual(rows.map(({ navn }) => navn));
  });

  test('the same sentences in English and nynorsk', async () => {
    const { t, view } = await viewIn('en');
    expect(plain(leadText(t, view))).toBe(
      'From 56% in Trøndelag (published) to 96% in Agder and Rogaland (derived with a reservation). ' +
        'In the whole country: 83% (157 of 189 municipalities that answered, published). ' +
        '189 of 357 municipalities answered in autumn 2024.',
    );
    expect(spokenText(t, view.indikator, view.norge)).toBe(
      'Norway, 83%, 157 of 189 municipalities that answered, Published',
    );
    const nynorsk = await viewIn('nn');
    expect(plain(leadText(nynorsk.t, nynorsk.view))).toBe(
      'Frå 56 % i Trøndelag (publisert) til 96 % i Agder og Rogaland (avleidd med etterhald). ' +
        'I heile landet: 83 % (157 av 189 kommunar som svarte, publisert). ' +
        '189 av 357 kommunar svarte hausten 2024.',
    );
  });
});

describe('the group that a number is about has a name in every language', () => {
  test.each([
    ['nb', '1875', 'kommunene i Nord-Norge under 10 000 innbyggere', 'Nordland fylke'],
    ['nn', '1875', 'kommunane i Nord-Noreg under 10 000 innbyggjarar', 'Nordland fylke'],
    [
      'en',
      '1875',
      'the municipalities in Northern Norway with fewer than 10,000 inhabitants',
      'Nordland county',
    ],
    ['nb', '4650', 'kommunene på Vestlandet under 10 000 innbyggere', 'Vestland fylke'],
    ['nb', '5001', 'kommunene fra 45 000 innbyggere', 'Trøndelag fylke'],
  ] as const)('%s %s', (language, omrade, group, fylke) => {
    const named = namedRows(textsOf(language), rows).find((row) => row.omrade === omrade);
    expect(
      [named?.gjelder_navn, named?.fylke_gruppe_navn].map((name) => plain(name ?? '')),
    ).toEqual([group, fylke]);
  });

  test('Oslo and Akershus are named together', () => {
    const named = namedRows(textsOf('en'), rows).find(({ omrade }) => omrade === '32');
    expect(named?.gjelder_navn).toBe('Oslo and Akershus');
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
    for (const indikator of indikatorIds) {
      for (const { kilde } of await report.rows({ indikator })) {
        if (kilde !== null) shown.add(referenceText(en, kilde));
      }
    }
    expect(shown.size).toBeGreaterThan(5);
    for (const reference of shown) {
      const words = reference.match(/\p{L}{2,}/gu) ?? [];
      expect(
        words.filter((word) => !/^(figure|ch|chart|summary|population|appendix|case)$/.test(word)),
      ).toEqual([]);
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

test('what the data says of a number has a text in every language, whatever is asked', () => {
  const malinger = Object.values(catalogue).flatMap((indikator) =>
    effektIds.map((effekt) => malingOf(indikator, effekt)),
  );
  const rowsOf = malinger.flatMap((maling) => [...(report.report.get(maling)?.values() ?? [])]);
  const notes = new Set(rowsOf.flat().flatMap(({ grunnlag }) => grunnlag ?? []));
  expect(notes.size).toBe(Object.keys(textsOf('nb').notes).length);
  const known = languages.map((language) => new Set(Object.values(textsOf(language).notes)));
  for (const note of notes) {
    const said = languages.map((language) => noteText(textsOf(language), note));
    expect(said.map((text, index) => known[index]?.has(text))).toEqual([true, true, true]);
  }
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

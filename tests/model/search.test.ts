import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildSearch, fold } from '../../src/model/search';
import { areaFactsQuery } from '../../src/query/area-facts';
import type { AreaFacts } from '../../src/query/area-row';
import { openTables } from '../database';
import { kommuner, root } from '../inputs';

const run = await openTables();
const rows = await run<AreaFacts>(areaFactsQuery);
const search = buildSearch(rows);
const first = (query: string) => search(query)[0]?.area.omrade;
const fylker = csvParse(readFileSync(`${root}/data/kommuner/fylker-2024.csv`, 'utf8'));

describe('the first hit', () => {
  test.each([
    ['Trondheim', '5001'],
    ['trondheim', '5001'],
    ['  TRONDHEIM ', '5001'],
    ['Tråante', '5001'],
    ['traante', '5001'],
    ['Ålesund', '1508'],
    ['alesund', '1508'],
    ['aalesund', '1508'],
    ['Bodø', '1804'],
    ['bodo', '1804'],
    ['bodoe', '1804'],
    ['raelingen', '3224'],
    ['ralingen', '3224'],
    ['sør-varanger', '5605'],
    ['sor varanger', '5605'],
    ['sørvaranger', '5605'],
    ['more og romsdal', '15'],
    ['møre romsdal', '15'],
    ['indre ostfold', '3118'],
    ['Nordre Follo', '3207'],
  ])('for %s, however it is written, is %s', (query, omrade) => {
    expect(first(query)).toBe(omrade);
  });

  test.each([
    ['karasjok', '5610'],
    ['kárášjohka', '5610'],
    ['karasjohka', '5610'],
    ['guovdageaidnu', '5612'],
    ['Porsáŋgu', '5622'],
    ['porsangu', '5622'],
    ['porsanki', '5622'],
    ['deatnu', '5628'],
    ['unjarga', '5636'],
    ['gaivuotna', '5540'],
    ['stientje', '5006'],
    ['aarborte', '1826'],
    ['finnmárku', '56'],
    ['finmarkku', '56'],
    ['romsa', '55'],
    ['nordlannda', '18'],
    ['troondelage', '50'],
  ])('for %s, a Sámi or Kven name, is %s', (query, omrade) => {
    expect(first(query)).toBe(omrade);
  });

  test.each([
    ['trodheim', '5001'],
    ['tronheim', '5001'],
    ['stenkjer', '5006'],
    ['begren', '4601'],
    ['kristiansnad', '4204'],
    ['lilehamer', '3405'],
    ['hammerfesst', '5603'],
    ['kautokeinno', '5612'],
    ['nordlnd', '18'],
    ['vestlanndet', 'vestlandet'],
    ['herøy nordlnad', '1818'],
  ])('for %s, with an error, is %s', (query, omrade) => {
    expect(first(query)).toBe(omrade);
  });

  test.each([
    ['herøy nordland', '1818'],
    ['heroy more', '1515'],
    ['våler innlandet', '3419'],
    ['våler i østfold', '3114'],
    ['Våler (Østfold)', '3114'],
    ['oslo', '0301'],
    ['oslo fylke', '03'],
    ['oslo kommune', '0301'],
    ['oslo og akershus', 'oslo-og-akershus'],
    ['finnmark', '56'],
    ['agder', '42'],
    ['vestlandet', 'vestlandet'],
    ['nord-norge', 'nord-norge'],
    ['trøndelag', '50'],
    ['trøndelag landsdel', 'trondelag'],
    ['tro', '50'],
    ['trondh', '5001'],
    ['os', '3430'],
  ])('for %s, among namesakes and beginnings, is %s', (query, omrade) => {
    expect(first(query)).toBe(omrade);
  });

  test.each([
    ['0301', '0301'],
    ['301', '0301'],
    [' 5006 ', '5006'],
    ['18', '18'],
    ['03', '03'],
    ['3', '03'],
    ['0301 Oslo', '0301'],
  ])('for the number %s is %s', (query, omrade) => {
    expect(first(query)).toBe(omrade);
  });
});

describe('every municipality', () => {
  const double = new Set(['Herøy', 'Våler']);
  test('is found first by its Norwegian name, and by its fylke where two have the same', () => {
    const missed = kommuner.filter((row) => {
      const navn = row['kommunenavn'] ?? '';
      const query = double.has(navn) ? `${navn} ${row['fylkesnavn'] ?? ''}` : navn;
      return first(query) !== row['kommunenummer'];
    });
    expect(kommuner).toHaveLength(357);
    expect(missed.map((row) => row['kommunenavn'])).toEqual([]);
  });

  test('is found first by each of its official names, with marks and without', () => {
    const others = kommuner.flatMap((row) =>
      [row['navn_offisielt'] ?? '', ...(row['navn_offisielt'] ?? '').split(' - ')]
        .filter((navn) => !double.has(navn))
        .map((navn) => ({ navn, omrade: row['kommunenummer'] })),
    );
    expect(others.length).toBeGreaterThan(390);
    expect(others.filter(({ navn, omrade }) => first(navn) !== omrade)).toEqual([]);
    expect(others.filter(({ navn, omrade }) => first(fold(navn)) !== omrade)).toEqual([]);
  });

  test('is found first by its number', () => {
    const numbers = kommuner.map((row) => row['kommunenummer'] ?? '');
    expect(numbers.filter((number) => first(number) !== number)).toEqual([]);
  });

  test('is among the hits with its third letter left out', () => {
    const names = new Set(kommuner.map((row) => fold(row['kommunenavn'] ?? '')));
    const misspelled = kommuner.flatMap((row) => {
      const navn = row['kommunenavn'] ?? '';
      const query = navn.slice(0, 2) + navn.slice(3);
      // Orkland without its k is Ørland, and Hareid without its r has an `ae` that stands for `æ`.
      const other = names.has(fold(query)) || fold(query).length < query.length;
      return navn.length < 5 || other ? [] : [{ query, omrade: row['kommunenummer'] }];
    });
    const missed = misspelled.filter(
      ({ query, omrade }) => !search(query).some(({ area }) => area.omrade === omrade),
    );
    expect(misspelled.length).toBeGreaterThan(280);
    expect(missed).toEqual([]);
  });
});

test('every fylke is found by each of its official names', () => {
  const names = fylker.flatMap((row) =>
    (row['navn_offisielt'] ?? '')
      .split(' - ')
      .map((navn) => ({ navn, omrade: row['fylkesnummer'] })),
  );
  const missed = names.filter(
    ({ navn, omrade }) => !search(navn).some(({ area }) => area.omrade === omrade),
  );
  expect(names).toHaveLength(22);
  expect(missed).toEqual([]);
});

describe('a hit', () => {
  test('says which other name was found', () => {
    expect(search('karasjohka')[0]?.otherName).toBe('Kárášjohka');
    expect(search('karasjok')[0]?.otherName).toBeNull();
  });

  test('of two by the same name comes with both', () => {
    const two = search('våler').slice(0, 2);
    expect(two.map(({ area }) => area.fylkesnavn).sort()).toEqual(['Innlandet', 'Østfold']);
  });

  test('there is none for nothing, nor for what is no name', () => {
    for (const query of ['', '  ', '-', 'xyzzyq', '99999']) expect(search(query)).toEqual([]);
  });

  test('there are never more than eight', () => {
    expect(search('s')).toHaveLength(8);
    expect(search('1')).toHaveLength(8);
  });
});

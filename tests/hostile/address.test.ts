/** Whatever stands in the address, only what is allowed comes out of it, and nothing else gets to SQL. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { filterIds, filterValues } from '../../src/query/filters';
import { nearQuery } from '../../src/query/near';
import { placeContentsQuery } from '../../src/query/place-contents';
import { workListQuery } from '../../src/query/work-list';
import type { Choices } from '../../src/state/address';
import { filtersOf, readAddress, withCaseLevel, writeAddress } from '../../src/state/address';
import { anything, cases, seed } from './cases';

/** What each parameter may hold, as a reader of the contract would write it down. */
const allowed: Readonly<Record<keyof Choices, readonly string[] | RegExp>> = {
  datasett: ['rapporten', 'undersokelsen', 'eksempel'],
  indikator: ['samarbeider', 'formalisert', 'effekt'],
  effekt: ['begge', 'forebygging', 'handtering'],
  niva: ['landsdel', 'fylke', 'kommune'],
  omrade: /^[a-z0-9-]{2,60}$|^[a-z]$/,
  sammenlign: /^[a-z0-9-]{2,60}$|^[a-z]$/,
  ...filterValues,
  visning: ['kart', 'tabell', 'figurer'],
  bolge: /^20\d\d$/,
  mot: /^20\d\d$/,
  liste: ['rangering', 'svar', 'arbeid'],
  usikkerhet: ['ja'],
  case: /^[a-z0-9-]{1,60}$/,
  sprak: ['nb', 'nn', 'en'],
  versjon: /^[0-9A-Za-z-]{1,40}$/,
};
const names = Object.keys(allowed) as (keyof Choices)[];

/** Right values too: a broken one beside a right one is its own case. */
const rightValues = (name: keyof Choices) => {
  const values = allowed[name];
  return values instanceof RegExp ? ['50', '5001', 'nord-norge', '2026'] : values;
};
const listOf = (value: fc.Arbitrary<string>) =>
  fc.array(value, { maxLength: 4 }).map((values) => values.join(','));
const rightOrNot = names.map((name) =>
  fc.tuple(
    fc.constant(name as string),
    listOf(fc.oneof(anything, fc.constantFrom(...rightValues(name)))),
  ),
);

const parameter = fc
  .tuple(fc.oneof(...rightOrNot, fc.tuple(anything, anything)), fc.boolean())
  .map(([pair, encoded]) => (encoded ? new URLSearchParams([pair]).toString() : pair.join('=')));

const address = fc.oneof(
  { weight: 1, arbitrary: anything },
  { weight: 9, arbitrary: fc.array(parameter, { maxLength: 8 }).map((all) => `?${all.join('&')}`) },
);

const isAllowed = (name: keyof Choices, one: string | number | null) => {
  if (one === null) return true;
  const values = allowed[name];
  return values instanceof RegExp ? values.test(String(one)) : values.includes(String(one));
};

const sortedNames = [...names].sort().join();
const legible = /^(?:\?[a-z]+=[a-z0-9_,%B-]+(?:&[a-z]+=[a-z0-9_,%B-]+)*)?$/;

test('only allowed values come out, and they come back as they were written', () => {
  fc.assert(
    fc.property(address, (search) => {
      const choices = readAddress(search);
      if (Object.keys(choices).sort().join() !== sortedNames) throw new Error('other parameters');
      for (const name of names) {
        const chosen: Choices[keyof Choices] = choices[name];
        const all = typeof chosen === 'object' ? (chosen ?? []) : [chosen];
        for (const one of all) if (!isAllowed(name, one)) throw new Error(`${name}: ${one}`);
      }
      const written = writeAddress(choices);
      if (!legible.test(written)) throw new Error(written);
      if (JSON.stringify(readAddress(written)) !== JSON.stringify(choices))
        throw new Error(written);
      withCaseLevel(choices);
    }),
    { seed, numRuns: cases },
  );
});

/** Statements that a choice takes part in; those that hold the same parts are not asked again. */
function statementsOf(choices: Choices): string[] {
  const filters = filtersOf(choices);
  const round = { bolge: choices.bolge ?? 2024, datasett: 'eksempel' } as const;
  const indikator = catalogue[choices.indikator ?? 'samarbeider'];
  const effekt = choices.effekt ?? 'begge';
  const omrade = choices.omrade ?? '50';
  return [
    areasQuery({ indikator, effekt, round, filters }),
    workListQuery(round, omrade, effekt, filters),
    nearQuery({ kommunenummer: omrade, round, filters }),
    placeContentsQuery([omrade], round, filters),
  ].map(({ sql, parameters }) => [sql, ...parameters].join(' '));
}

/** The texts between quotes and the words outside them. */
const quotesIn = (sql: string) => sql.match(/'(?:[^']|'')*'/g) ?? [];
const wordsIn = (sql: string) => sql.replace(/'(?:[^']|'')*'/g, ' ').split(/\W+/);

test('nothing but allowed values stands in a statement', () => {
  const full = `?${filterIds.map((id) => `${id}=${filterValues[id].join(',')}`).join('&')}`;
  const plain = ['', full].flatMap((filters) =>
    ['samarbeider', 'formalisert', 'effekt'].flatMap((indikator) =>
      ['begge', 'forebygging', 'handtering'].flatMap((effekt) =>
        statementsOf(readAddress(`${filters}&indikator=${indikator}&effekt=${effekt}`)),
      ),
    ),
  );
  const known = new Set(plain.flatMap((sql) => [...quotesIn(sql), ...wordsIn(sql)]));
  const place = /^'(?:[a-z0-9-]{2,60}|[a-z])'$/;
  const group = /^'(?:norge|storrelse=[\d+-]+|sentralitet=\d)(?:&(?:form|sektor)=\w+)?'$/;
  const number = /^(?:20\d\d|[1-6])$/;
  const seen = new Set<string>();
  fc.assert(
    fc.property(address, (search) => {
      for (const sql of statementsOf(readAddress(search))) {
        if (seen.has(sql)) continue;
        seen.add(sql);
        const strange = [
          ...quotesIn(sql).filter(
            (text) => !known.has(text) && !place.test(text) && !group.test(text),
          ),
          ...wordsIn(sql).filter((word) => !known.has(word) && !number.test(word)),
        ];
        if (strange.length > 0) throw new Error(strange.join(' '));
      }
    }),
    { seed: seed + 1, numRuns: cases },
  );
  expect(seen.size).toBeGreaterThan(2000);
});

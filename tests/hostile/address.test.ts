/** Whatever stands in the address, only what is allowed comes out of it, and nothing else gets to SQL. */
import * as fc from 'fast-check';
import { test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { filtersOf, filterValues } from '../../src/query/filters';
import { nearQuery } from '../../src/query/near-question';
import { placeContentsQuery } from '../../src/query/place-contents';
import type { Query } from '../../src/query/query';
import { workListQuery } from '../../src/query/work-question';
import type { Choices } from '../../src/state/address';
import { readAddress, withCaseLevel, writeAddress } from '../../src/state/address';
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
// A version may have capitals, as a link that was mistyped has.
const legible = /^(?:\?[a-z]+=[a-zA-Z0-9_,%-]+(?:&[a-z]+=[a-zA-Z0-9_,%-]+)*)?$/;

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

/** Statements that a choice takes part in. */
function queriesOf(choices: Choices): Query[] {
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
  ];
}

test('no text of a statement is made of an address: all that is chosen is bound, and of the right kind', () => {
  const texts = new Set(
    ['samarbeider', 'formalisert', 'effekt'].flatMap((indikator) =>
      ['begge', 'forebygging', 'handtering'].flatMap((effekt) =>
        queriesOf(readAddress(`?indikator=${indikator}&effekt=${effekt}`)).map(({ sql }) => sql),
      ),
    ),
  );
  const place = /^(?:[a-z0-9-]{2,60}|[a-z])$/;
  fc.assert(
    fc.property(address, (search) => {
      for (const { sql, parameters } of queriesOf(readAddress(search))) {
        if (!texts.has(sql)) throw new Error(sql);
        const strange = parameters.filter((value) =>
          typeof value === 'number' ? !Number.isInteger(value) : !place.test(value),
        );
        if (strange.length > 0) throw new Error(strange.join(' '));
      }
    }),
    { seed: seed + 1, numRuns: cases },
  );
});

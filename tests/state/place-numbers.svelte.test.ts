import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Datasett } from '../../src/contract/datasett';
import { measured } from '../../src/model/place-comparison';
import { noFilters } from '../../src/query/filters';
import type { Opening } from '../../src/query/opening';
import type { Query } from '../../src/query/query';
import type { ReportAnswer } from '../../src/query/report-answers';
import { reportAnswersOf } from '../../src/query/report-answers';
import { PlaceNumbers } from '../../src/state/place-numbers.svelte';
import { textsOf } from '../../src/text/texts';
import { plainRow, plainView } from '../plain-area';

const settled = () => new Promise((resolve) => setImmediate(resolve));
const rows = [
  { omrade: 'norge', navn: 'Norge' },
  { omrade: '50', navn: 'Trøndelag' },
];

/** What the build has: of the report 56 % in Trøndelag, of the survey 60 %. */
function openingOf(datasett: Datasett): Opening {
  const printed: ReportAnswer = {
    ...plainRow({ omrade: '50', verdi: 56, status: 'publisert' }),
    maling: 'samarbeider',
    utvalg: 'alle',
  };
  const answered = { ...plainRow({ omrade: '50', verdi: 60 }), status: 'beregnet' as const };
  return {
    datasett,
    bolge: datasett === 'rapporten' ? null : 2024,
    facts: rows.map(plainRow),
    numbers: new Map([['samarbeider', [answered]]]),
    report: reportAnswersOf([printed]),
    cases: [],
  };
}

interface Asked {
  readonly datasett: Datasett;
  readonly bolge?: number;
  readonly filters?: typeof noFilters;
  readonly like?: { readonly storrelse: '0-9999'; readonly sentralitet: '6' } | null;
}

/** The share of Trøndelag, and how many queries the database was asked. */
async function told({ like = null, ...choice }: Asked): Promise<[number | null, number]> {
  const asked: Query[] = [];
  const source = {
    awake: true,
    run: <Row>(query: Query): Promise<Row[]> => {
      asked.push(query);
      return Promise.resolve([]);
    },
    openingNumbers: (datasett: Datasett = 'rapporten') => Promise.resolve(openingOf(datasett)),
  };
  const view = plainView(rows, { ...choice, niva: 'fylke' });
  let share: number | null = null;
  const stop = $effect.root(() => {
    const numbers = new PlaceNumbers(
      () => source,
      () => textsOf('nb'),
      () => ({ view, places: [{ omrade: '50' }], like }),
    );
    $effect(() => {
      const found = numbers.views && measured(numbers.views, 'samarbeider', '50');
      share ??= found?.area.verdi ?? null;
    });
  });
  flushSync();
  await settled();
  flushSync();
  await settled();
  stop();
  return [share, asked.length];
}

test('in the report no database is asked', async () => {
  expect(await told({ datasett: 'rapporten' })).toEqual([56, 0]);
});

test('of a survey’s newest round the build has the numbers', async () => {
  expect(await told({ datasett: 'undersokelsen' })).toEqual([60, 0]);
});

test('its like are asked for beside them', async () => {
  const like = { storrelse: '0-9999', sentralitet: '6' } as const;
  const [share, asked] = await told({ datasett: 'undersokelsen', like });
  expect(share).toBe(60);
  expect(asked).toBeGreaterThan(0);
});

test('another round and a filter are the database’s to answer', async () => {
  const [older, asked] = await told({ datasett: 'undersokelsen', bolge: 2022 });
  expect(older).toBeNull();
  expect(asked).toBeGreaterThan(0);
  const filters = { ...noFilters, sektor: ['ikt'] } as const;
  const [filtered] = await told({ datasett: 'undersokelsen', filters });
  expect(filtered).toBeNull();
});

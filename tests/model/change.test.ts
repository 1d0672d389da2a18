import { afterAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SurveyDatasett } from '../../src/contract/datasett';
import { buildData } from '../../scripts/build-data';
import { viewAsCsv } from '../../src/download/rows';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue, indikatorIds } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { nivaer } from '../../src/indicators/niva';
import type { Change } from '../../src/model/change';
import { changeOf } from '../../src/model/change';
import type { View } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { BothRow } from '../../src/query/both';
import { bothQuery } from '../../src/query/both';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { changeLead, spokenChange } from '../../src/text/change-text';
import { textsOf } from '../../src/text/texts';
import { csvParse } from 'd3';
import { openTables } from '../database';
import { kommuner, root } from '../inputs';
import { expected } from '../query/independent';
import { randomSurvey } from '../random-survey';
import { openWasm } from '../wasm';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-endring-'));
afterAll(() => rm(workplace, { recursive: true }));

const shapes = { 2024: { response: 0.6, yes: 0.6 }, 2026: { response: 0.8, yes: 0.85 } };
type Year = keyof typeof shapes;
const answersOf = (year: Year) => randomSurvey({ seed: year, ...shapes[year] });

/** Two rounds in one data set. */
async function build(datasett: SurveyDatasett): Promise<string> {
  const out = join(workplace, datasett);
  for (const year of [2024, 2026] as const) {
    const answers = answersOf(year);
    const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
    const survey = { answers, rader, notices: [], year, eksempel: false };
    const round = { bolge: year, datasett, minN: 1, survey, file: 'svar.csv' };
    await buildData(root, out, { kind: 'runde', round, beside: year === 2026 });
  }
  return out;
}

const folder = await build('undersokelsen');
const run = await openTables(folder);
const real = (bolge: Year): Round => ({ bolge, datasett: 'undersokelsen' });
const small: Filters = { ...noFilters, storrelse: ['0-9999'] };

interface Held {
  readonly view: View;
  readonly change: Change;
}

async function held(
  indikator: IndikatorId,
  niva: Niva,
  {
    effekt = 'begge',
    filters = noFilters,
    rounds = [real(2026), real(2024)],
    ask = run,
  }: {
    effekt?: EffektId;
    filters?: Filters;
    rounds?: readonly [Round, Round];
    ask?: typeof run;
  } = {},
): Promise<Held> {
  const views: View[] = [];
  for (const round of rounds) {
    const question = { indikator: catalogue[indikator], effekt, round, filters };
    const rows = await ask<AreaRow>(areasQuery(question));
    views.push(buildView({ indikator, effekt, niva, round, filters }, rows, []));
  }
  const [view, other] = views;
  const both = await ask<BothRow>(bothQuery(...rounds, filters));
  const change = view && other && changeOf(view, other, both);
  if (!change) throw new Error('no change');
  return { view: { ...view, change }, change };
}

describe.each(indikatorIds)('the change of %s', (indikator) => {
  test.each(nivaer)('is the later less the earlier, as counted without SQL: %s', async (niva) => {
    const { step } = catalogue[indikator];
    for (const filters of [noFilters, small]) {
      const { change } = await held(indikator, niva, { filters });
      expect(change.areas.length).toBeGreaterThan(5);
      for (const area of change.areas) {
        const place = { niva, omrade: area.omrade };
        const [before, after] = ([2024, 2026] as const).map((year) =>
          expected(answersOf(year), indikator, 'begge', filters, place),
        );
        const known = before?.verdi != null && after?.verdi != null;
        expect(area.endring !== null, area.navn).toBe(known);
        if (before?.verdi == null || after?.verdi == null) continue;
        // A printed number that the answers of 2024 agree with is shown as it is printed.
        const printed = area.fra.utledning === 'trykt';
        const off = Math.abs((area.endring ?? NaN) - (after.verdi - before.verdi));
        expect(off, area.navn).toBeLessThan(printed ? step / 2 + 1e-6 : 1e-6);
      }
    }
  });
});

test('municipalities that answered both times are counted, in every area', async () => {
  for (const filters of [noFilters, small]) {
    const { change } = await held('samarbeider', 'fylke', { filters });
    const first = new Set(answersOf(2024).map(({ kommunenummer }) => kommunenummer));
    const both = answersOf(2026)
      .map(({ kommunenummer }) => kommunenummer)
      .filter((number) => first.has(number))
      .filter((number) => {
        const row = kommuner.find((one) => one['kommunenummer'] === number);
        return filters === noFilters || Number(row?.['folketall']) < 10_000;
      });
    expect(both.length).toBeGreaterThan(80);
    expect(change.norge.begge).toBe(both.length);
    for (const { omrade, begge } of change.areas) {
      expect(begge, omrade).toBe(both.filter((number) => number.startsWith(omrade)).length);
    }
  }
});

test('native DuckDB and DuckDB-WASM count them alike', async () => {
  const wasm = await openWasm(folder);
  for (const filters of [noFilters, small]) {
    const query = bothQuery(real(2026), real(2024), filters);
    expect(wasm<BothRow>(query)).toEqual(await run<BothRow>(query));
  }
});

test('a change whose intervals overlap is not told from none', async () => {
  const { change } = await held('samarbeider', 'fylke');
  const seen = new Set<string | null>();
  for (const { fra, til, visshet } of change.areas) {
    seen.add(visshet);
    const ends = [fra.ki_lav, fra.ki_hoy, til.ki_lav, til.ki_hoy];
    if (ends.some((end) => end === null)) continue;
    const [a = 0, b = 0, c = 0, d = 0] = ends.map(Number);
    expect(visshet).toBe(Math.max(a, c) <= Math.min(b, d) ? 'ikke_skillbar' : 'skillbar');
  }
  expect(seen).toContain('ikke_skillbar');
  expect(seen).toContain('skillbar');
  const own = await held('samarbeider', 'kommune');
  expect(new Set(own.change.areas.map(({ visshet }) => visshet))).toEqual(
    new Set(['eksakt', null]),
  );
});

test('it runs forward in time, whichever round is on screen', async () => {
  const [forward, back] = [
    await held('effekt', 'fylke'),
    await held('effekt', 'fylke', { rounds: [real(2024), real(2026)] }),
  ];
  expect(back.change.areas).toEqual(forward.change.areas);
  expect([back.change.fra.bolge, back.change.til.bolge]).toEqual([2024, 2026]);
});

describe('classes', () => {
  test.each(indikatorIds)('of %s are symmetric around no change', async (indikator) => {
    const { change } = await held(indikator, 'fylke');
    const { classes } = change;
    expect(classes).toHaveLength(7);
    const negated = (value: number | null | undefined) =>
      value === null || value === undefined ? null : 0 - value;
    classes.forEach(({ low, high }, index) => {
      const mirror = classes[classes.length - 1 - index];
      expect([low, high].map((end) => end ?? null)).toEqual([
        negated(mirror?.high),
        negated(mirror?.low),
      ]);
    });
    for (const { endring, classIndex } of change.areas) {
      if (endring === null || classIndex === null) continue;
      const { low, high } = classes[classIndex] ?? { low: null, high: null };
      const slack = catalogue[indikator].step / 2 + 1e-9;
      expect(endring).toBeGreaterThanOrEqual((low ?? -Infinity) - slack);
      expect(endring).toBeLessThanOrEqual((high ?? Infinity) + slack);
    }
  });

  test('the legend counts every area once', async () => {
    for (const niva of nivaer) {
      const { change } = await held('samarbeider', niva);
      const counted = change.legend.filter(({ overlaps }) => !overlaps);
      expect(counted.flatMap(({ omrader }) => omrader).sort()).toEqual(
        change.areas.map(({ omrade }) => omrade).sort(),
      );
    }
  });
});

test('made answers give a modelled change, and the pair’s number is not held against one', async () => {
  const example = await openTables(await build('eksempel'));
  const rounds = [
    { bolge: 2026, datasett: 'eksempel' },
    { bolge: 2024, datasett: 'eksempel' },
  ] as const;
  for (const indikator of indikatorIds) {
    const { change, view } = await held(indikator, 'fylke', { rounds, ask: example });
    for (const area of change.areas) {
      if (area.endring !== null)
        expect(area).toMatchObject({ status: 'modellert', modelled: true });
    }
    expect(changeLead(textsOf('nb'), view, change)).toContain('Endringen er modellert.');
  }
  // The report prints the effect of Oslo and Akershus together, in 2024 alone.
  const { change } = await held('effekt', 'fylke', { rounds, ask: example });
  expect(change.byOmrade.get('32')).toMatchObject({ endring: null, status: 'ikke_publisert' });
  expect(change.byOmrade.get('50')).toMatchObject({ fra: { utledning: 'snitt' } });
});

test('what is said and what is downloaded is the change, with both values', async () => {
  const t = textsOf('nb');
  const { view, change } = await held('samarbeider', 'fylke');
  const area = change.areas.find(({ visshet }) => visshet === 'skillbar');
  if (!area) throw new Error('no distinct change');
  expect(spokenChange(t, view, area)).toMatch(
    new RegExp(
      `^${area.navn}, [+−]\\d+ prosentpoeng, \\d+\\s% → \\d+\\s%, Større enn usikkerheten`,
    ),
  );
  expect(changeLead(t, view, change)).toContain(
    `${change.norge.begge} kommuner svarte begge ganger`,
  );
  const rows = csvParse(viewAsCsv(t, view));
  expect(rows).toHaveLength(15);
  for (const row of rows) {
    const own = change.byOmrade.get(row['omrade'] ?? '');
    expect(row['bolge']).toBe('2026');
    expect([row['fra_bolge'], row['til_bolge']]).toEqual(['2024', '2026']);
    const difference = Number(row['til_verdi']) - Number(row['fra_verdi']);
    if (row['endring']) expect(Number(row['endring'])).toBeCloseTo(difference, 3);
    expect(row['endring_visshet']).toBe(own?.visshet ?? '');
    expect(row['svarte_begge']).toBe(String(own?.begge));
  }
});

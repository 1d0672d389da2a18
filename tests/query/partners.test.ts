import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { Answer } from '../../scripts/survey/answer';
import { partnersAmong, surroundings } from '../../src/model/near-kommuner';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { NearRow } from '../../src/query/near-question';
import { nearQuery } from '../../src/query/near-question';
import type { ContentsRow } from '../../src/query/place-contents';
import { placeContentsQuery, readContents } from '../../src/query/place-contents';
import { joinAreas } from '../../src/query/join-areas';
import { joinPlace } from '../../src/query/join-place';
import type { CountedGroup, PlaceNumber } from '../../src/query/place-measures';
import { measureIds, measures, placeQueries } from '../../src/query/place-measures';
import type { SurveyNumber } from '../../src/query/survey-number';
import { openTables } from '../database';
import { nearby } from '../distances';
import { kommuner, naboer } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { facts } from './facts';
import { rounded } from './rounded';

const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
const answers = randomSurvey({ seed: 41, response: 0.55, yes: 0.8 });
const byKommune = new Map(answers.map((answer) => [answer.kommunenummer, answer]));
/** With many neighbours, on an island, in the far north, the capital. */
const some = ['1859', '1151', '5601', '0301', '3401'];
const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['brann_redning'] },
  { ...noFilters, form: ['iks', 'vert'], oppgave: ['ovelser'] },
  { ...noFilters, sektor: ['ikt'], storrelse: ['45000+'] },
];

/** The forms and sectors of what an answer tells that passes the filters on cooperations. */
function told({ samarbeid }: Answer, filters: Filters): Map<string, string[]> {
  const passing = samarbeid.filter(
    ({ form, sektor, oppgave }) =>
      (filters.form.length === 0 || filters.form.some((code) => code === form)) &&
      (filters.sektor.length === 0 || filters.sektor.some((code) => sektor.includes(code))) &&
      (filters.oppgave.length === 0 || filters.oppgave.some((code) => oppgave.includes(code))),
  );
  const forms = new Map<string, string[]>();
  for (const { form, sektor } of passing) {
    forms.set(form ?? '', [...new Set([...(forms.get(form ?? '') ?? []), ...sektor])].sort());
  }
  return forms;
}

describe('possible partners', () => {
  test('are those near that cooperate on it, nearest first, with forms and sectors', async () => {
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const run = await openTables(folder);
      for (const kommunenummer of some) {
        for (const filters of filterSets) {
          const said = `${kommunenummer} ${JSON.stringify(filters)}`;
          const near = surroundings(
            await run<NearRow>(nearQuery({ kommunenummer, round, filters })),
          );
          expect(near?.self.kommunenummer).toBe(kommunenummer);
          const others = near?.others ?? [];
          const around = nearby(kommunenummer);
          expect(
            others.map((other) => other.kommunenummer),
            said,
          ).toEqual(around);
          const partners = partnersAmong(others);
          const expected = around.filter((id) => {
            const answer = byKommune.get(id);
            return answer?.samarbeider === true && told(answer, filters).size > 0;
          });
          expect(
            partners.map((partner) => partner.kommunenummer),
            said,
          ).toEqual(expected);
          const distances = partners.map((partner) => partner.avstand_km);
          expect(distances).toEqual(distances.toSorted((a, b) => a - b));
          for (const partner of partners) {
            const forms = told(byKommune.get(partner.kommunenummer) as Answer, filters);
            expect(
              new Map(partner.samarbeid.map((one) => [one.form ?? '', one.sektorer.toSorted()])),
            ).toEqual(forms);
            const pair = (row: Record<string, string>) =>
              row['kommunenummer'] === kommunenummer && row['nabo'] === partner.kommunenummer;
            expect(partner.er_nabo).toBe(naboer.some(pair));
          }
          for (const other of others) {
            const answer = byKommune.get(other.kommunenummer);
            expect(other.answer, said).toBe(
              !answer ? 'ikke_svart' : answer.samarbeider ? 'samarbeider' : 'samarbeider_ikke',
            );
            expect(other.onsket).toBe(answer?.onsket ?? null);
          }
        }
      }
    });
  });

  test('of a shielded kommune show neither form nor sector', async () => {
    await withTables({ answers, bolge: 2026, minN: 4 }, async (folder) => {
      const run = await openTables(folder);
      const seen = { shielded: 0, told: 0 };
      for (const kommunenummer of some) {
        const rows = await run<NearRow>(nearQuery({ kommunenummer, round, filters: noFilters }));
        for (const row of rows) {
          const count = byKommune.get(row.kommunenummer)?.samarbeid.length ?? 0;
          if (count > 0 && count < 4) expect(row.skjermet).toBe(true);
          if (row.skjermet)
            expect([row.form, row.sektorer, row.antall]).toEqual([null, null, null]);
          seen.shielded += row.skjermet ? 1 : 0;
          seen.told += row.antall === null ? 0 : 1;
        }
      }
      expect(seen.shielded).toBeGreaterThan(10);
      expect(seen.told).toBeGreaterThan(10);
    });
  });

  test('are told as made where the answers are', async () => {
    await withTables({ answers, bolge: 2026, datasett: 'eksempel' }, async (folder) => {
      const run = await openTables(folder);
      const of = { bolge: 2026, datasett: 'eksempel' } as const;
      const rows = await run<NearRow>(
        nearQuery({ kommunenummer: '1804', round: of, filters: noFilters }),
      );
      expect(new Set(rows.map(({ status }) => status))).toEqual(
        new Set(['modellert', 'ikke_svart']),
      );
    });
  });
});

test('forms, sectors and tasks of a place are those of its answers', async () => {
  await withTables({ answers, bolge: 2026 }, async (folder) => {
    const run = await openTables(folder);
    const filters: Filters = { ...noFilters, sektor: ['vei'], sentralitet: ['5', '6'] };
    const rows = await run<ContentsRow>(
      placeContentsQuery(['norge', '18', '0301'], round, filters),
    );
    expect(readContents(rows, '0301')).toMatchObject({ n: 0, skjermet: false });
    expect(readContents(rows, '50')).toBeNull();
    // Of one fylke alone it is luck whether there are some.
    expect(readContents(rows, 'norge')?.n).toBeGreaterThan(5);
    for (const place of ['norge', '18']) {
      const central = new Set(
        kommuner
          .filter((row) => place === 'norge' || row['fylkesnummer'] === place)
          .filter((row) => Number(row['sentralitet']) >= 5)
          .map((row) => row['kommunenummer']),
      );
      const inPlace = answers
        .filter((answer) => central.has(answer.kommunenummer))
        .flatMap(({ samarbeid }) => samarbeid)
        .filter(({ sektor }) => sektor.includes('vei'));
      const contents = readContents(rows, place);
      if (!contents) throw new Error('no contents');
      const { n, skjermet, counts } = contents;
      expect(n).toBe(inPlace.length);
      expect(skjermet).toBe(false);
      for (const [form, count] of counts.form) {
        expect(count, form).toBe(inPlace.filter((one) => one.form === form).length);
      }
      for (const kind of ['sektor', 'oppgave'] as const) {
        for (const [code, count] of counts[kind]) {
          expect(count, code).toBe(inPlace.filter((one) => one[kind].includes(code)).length);
        }
      }
    }
  });
});

const facts18 = facts.filter(({ omrade }) =>
  ['norge', 'nord-norge', '18', '1859'].includes(omrade),
);
const like = { storrelse: '0-9999', sentralitet: '6' } as const;

test('a place’s measures are those of the map, as are those of the municipalities like it', async () => {
  await withTables({ answers, bolge: 2026, minN: 3 }, async (folder) => {
    const run = await openTables(folder);
    const omrader = ['1859', '18', 'nord-norge'];
    for (const filters of filterSets) {
      const queries = placeQueries({ omrader, like, round, filters });
      expect(new Set(queries.map(({ sql }) => sql)).size).toBe(1);
      const numbers = await Promise.all(queries.map((query) => run<PlaceNumber>(query)));
      const rows = joinPlace(facts18, numbers.flat(), round);
      for (const maling of measureIds) {
        const { indikator, effekt } = measures[maling];
        const mapped = async (limited: Filters) =>
          joinAreas(
            facts18,
            await run<SurveyNumber>(
              areasQuery({ indikator: catalogue[indikator], effekt, round, filters: limited }),
            ),
            round,
          ).map(rounded);
        const own = (gruppe: CountedGroup) =>
          rows.filter((row) => row.maling === maling && row.gruppe === gruppe).map(rounded);
        const said = (row: object) => ({ ...row, maling });
        expect(own('alle')).toEqual(
          (await mapped(filters)).map((row) => ({ ...said(row), gruppe: 'alle' })),
        );
        for (const gruppe of ['storrelse', 'sentralitet'] as const) {
          const [country] = await mapped({ ...filters, [gruppe]: [like[gruppe]] });
          expect(own(gruppe)).toEqual([{ ...said(country ?? {}), gruppe }]);
        }
      }
    }
  });
});

test.each([1, 3])('both engines answer alike, with a threshold of %i', async (minN) => {
  await withTables({ answers, bolge: 2026, minN }, async (folder) => {
    const native = await openDatabase(folder);
    const wasm = await openWasm(folder);
    const omrader = ['1859', '18', 'nord-norge'];
    for (const filters of filterSets) {
      const queries = [
        nearQuery({ kommunenummer: '1859', round, filters }),
        placeContentsQuery(omrader, round, filters),
        ...placeQueries({ omrader, like, round, filters }),
      ];
      for (const query of queries) {
        const [a, b] = [await native.query<object>(query), wasm<object>(query)];
        expect(a.length).toBeGreaterThan(0);
        expect(b.map(rounded)).toEqual(a.map(rounded));
      }
    }
    native.close();
  });
});

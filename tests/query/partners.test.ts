import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { Answer } from '../../scripts/survey/answer';
import { partnersAmong, surroundings } from '../../src/model/near';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { NearRow } from '../../src/query/near';
import { nearQuery } from '../../src/query/near';
import type { ContentsRow } from '../../src/query/place-contents';
import { placeContentsQuery, readContents } from '../../src/query/place-contents';
import type { PlaceRow } from '../../src/query/place-measures';
import { placeQueries } from '../../src/query/place-measures';
import { openTables } from '../database';
import { nearby } from '../distances';
import { kommuner, naboer } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';

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
            expect(other.known, said).toBe(
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

  test('are nobody where only the report is known, and neighbours are still there', async () => {
    const run = await openTables();
    const rows = await run<NearRow>(
      nearQuery({ kommunenummer: '1804', round: null, filters: noFilters }),
    );
    const near = surroundings(rows);
    expect(partnersAmong(near?.others ?? [])).toEqual([]);
    expect(near?.others.filter((other) => other.er_nabo)).toHaveLength(
      naboer.filter((row) => row['kommunenummer'] === '1804').length,
    );
    expect(new Set(near?.others.map((other) => other.known))).toEqual(new Set(['ukjent']));
  });
});

test('forms, sectors and tasks of a place are those of its answers', async () => {
  await withTables({ answers, bolge: 2026 }, async (folder) => {
    const run = await openTables(folder);
    const filters: Filters = { ...noFilters, sektor: ['vei'], sentralitet: ['5', '6'] };
    const central = new Set(
      kommuner
        .filter((row) => Number(row['sentralitet']) >= 5 && row['fylkesnummer'] === '18')
        .map((row) => row['kommunenummer']),
    );
    const inPlace = answers
      .filter((answer) => central.has(answer.kommunenummer))
      .flatMap(({ samarbeid }) => samarbeid)
      .filter(({ sektor }) => sektor.includes('vei'));
    const [row] = await run<ContentsRow>(
      placeContentsQuery([{ niva: 'fylke', omrade: '18' }], round, filters),
    );
    if (!row) throw new Error('no row');
    const { n, skjermet, counts } = readContents(row);
    expect(n).toBe(inPlace.length);
    expect(n).toBeGreaterThan(5);
    expect(skjermet).toBe(false);
    for (const [form, count] of counts.form) {
      expect(count, form).toBe(inPlace.filter((one) => one.form === form).length);
    }
    for (const kind of ['sektor', 'oppgave'] as const) {
      for (const [code, count] of counts[kind]) {
        expect(count, code).toBe(inPlace.filter((one) => one[kind].includes(code)).length);
      }
    }
  });
});

test.each([1, 3])('both engines answer alike, with a threshold of %i', async (minN) => {
  await withTables({ answers, bolge: 2026, minN }, async (folder) => {
    const native = await openDatabase(folder);
    const wasm = await openWasm(folder);
    const places = [
      { niva: 'kommune', omrade: '1859' },
      { niva: 'fylke', omrade: '18' },
      { niva: 'landsdel', omrade: 'nord-norge' },
    ] as const;
    const rounded = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'number' ? Number(value.toPrecision(12)) : value,
        ]),
      );
    for (const filters of filterSets) {
      const omrader = places.map(({ omrade }) => omrade);
      const like = { storrelse: '0-9999', sentralitet: '6' } as const;
      const queries = [
        nearQuery({ kommunenummer: '1859', round, filters }),
        nearQuery({ kommunenummer: '1859', round: null, filters }),
        placeContentsQuery(places, round, filters),
        // Its parts are the areas query, which a test of its own holds to every filter.
        ...(filters === filterSets.at(-1) ? placeQueries({ omrader, like, round, filters }) : []),
      ];
      for (const query of queries) {
        const [a, b] = [await native.query<PlaceRow>(query), wasm<PlaceRow>(query)];
        expect(a.length).toBeGreaterThan(0);
        expect(b.map(rounded)).toEqual(a.map(rounded));
      }
    }
    native.close();
  });
});

import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { Answer, Samarbeid } from '../../scripts/survey/answer';
import { effektIds } from '../../src/indicators/catalogue';
import type { Need } from '../../src/model/work-list';
import { workGroups } from '../../src/model/work-list';
import type { BothRow } from '../../src/query/both';
import { bothQuery } from '../../src/query/both';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { Query } from '../../src/query/query';
import type { Round } from '../../src/query/round';
import { statusOfAnswers } from '../../src/query/round';
import type { SilentRow } from '../../src/query/silent';
import { silentQuery } from '../../src/query/silent';
import type { SvarvalgRow } from '../../src/query/svarvalg';
import { svarvalgQuery } from '../../src/query/svarvalg';
import type { WorkRow } from '../../src/query/work-question';
import { workListQuery } from '../../src/query/work-question';
import { silentCopies, workCopies } from '../../src/text/list-copy';
import { textsOf } from '../../src/text/texts';
import { kommuner } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { filterSets } from './filter-sets';

const round: Round = { bolge: 2024, datasett: 'undersokelsen' };
const answers = randomSurvey({ seed: 44, response: 0.6, yes: 0.75 });
const t = textsOf('nb');

const passesSize = ({ storrelse }: Filters, folketall: number) => {
  const size =
    folketall < 10000
      ? '0-9999'
      : folketall < 20000
        ? '10000-19999'
        : folketall < 45000
          ? '20000-44999'
          : '45000+';
  return storrelse.length === 0 || storrelse.includes(size);
};
const picked = (filters: Filters) =>
  kommuner.filter(
    (row) =>
      passesSize(filters, Number(row['folketall'])) &&
      (filters.sentralitet.length === 0 ||
        filters.sentralitet.some((klasse) => klasse === row['sentralitet'])),
  );

const meets = (wanted: readonly string[], has: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => has.includes(value));
const passes = (filters: Filters, { sektor, oppgave, form }: Samarbeid) =>
  meets(filters.sektor, sektor) &&
  meets(filters.oppgave, oppgave) &&
  meets(filters.form, form === null ? [] : [form]);

/** What is missing first, from the answer itself. */
function needOf(answer: Answer | undefined, filters: Filters): Need {
  if (!answer) return 'ikke_svart';
  if (!answer.samarbeider) return answer.onsket === 'ja' ? 'onsker' : 'ingen';
  if (answer.samarbeid.length === 0) return 'uvurdert';
  const kept = answer.samarbeid.filter((one) => passes(filters, one));
  if (kept.length === 0) return 'ingen_i_filteret';
  const forms = kept.flatMap(({ form }) => (form === null || form === 'vet_ikke' ? [] : [form]));
  if (forms.length > 0 && forms.every((form) => form === 'ikke_formalisert')) return 'uformelt';
  const scores = kept.flatMap(({ forebygging, handtering }) => {
    const given = [forebygging, handtering].filter((score) => score !== null);
    return given.length === 0 ? [] : [sum(given) / given.length];
  });
  return scores.length > 0 && sum(scores) / scores.length < 3 ? 'lav_effekt' : 'i_orden';
}

const inFylke = (fylke: string, filters: Filters) =>
  picked(filters).filter((row) => row['fylkesnummer'] === fylke);

describe('who did not answer', () => {
  test('are those without an answer, by fylke and size, whatever filter is on', async () => {
    await withTables({ answers }, async (folder) => {
      const database = await openDatabase(folder);
      const silent = new Set(answers.map(({ kommunenummer }) => kommunenummer));
      for (const filters of filterSets) {
        const rows = await database.query<SilentRow>(silentQuery(round, filters));
        const expected = picked(filters)
          .filter((row) => !silent.has(row['kommunenummer'] ?? ''))
          .sort(
            (a, b) =>
              (a['fylkesnummer'] ?? '').localeCompare(b['fylkesnummer'] ?? '') ||
              Number(b['folketall']) - Number(a['folketall']),
          );
        expect(rows.map(({ kommunenummer }) => kommunenummer)).toEqual(
          expected.map((row) => row['kommunenummer']),
        );
        expect(rows.map(({ folketall }) => folketall)).toEqual(
          expected.map((row) => Number(row['folketall'])),
        );
      }
      database.close();
    });
  });
});

describe('what is missing in a fylke', () => {
  /** Of one alone it is luck whether each need is met with. */
  const fylker = [...new Set(kommuner.map((row) => row['fylkesnummer'] ?? ''))];

  test('follows from each answer, whatever filter is on', async () => {
    await withTables({ answers }, async (folder) => {
      const database = await openDatabase(folder);
      const seen = new Set<Need>();
      for (const filters of filterSets) {
        for (const fylke of fylker) {
          const query = workListQuery(round, fylke, 'begge', filters);
          const groups = workGroups(await database.query<WorkRow>(query));
          const found = new Map(
            groups.flatMap(({ need, items }) => items.map((item) => [item.kommunenummer, need])),
          );
          const expected = inFylke(fylke, filters).map((row) => {
            const kommunenummer = row['kommunenummer'] ?? '';
            const answer = answers.find((one) => one.kommunenummer === kommunenummer);
            return [kommunenummer, needOf(answer, filters)] as const;
          });
          expect(found, `${fylke} ${JSON.stringify(filters)}`).toEqual(new Map(expected));
          expected.forEach(([, need]) => seen.add(need));
        }
      }
      expect(seen.size).toBeGreaterThanOrEqual(7);
      database.close();
    });
  });

  test('shielded cooperations are neither informal nor of low effect', async () => {
    await withTables({ answers, minN: 3 }, async (folder) => {
      const database = await openDatabase(folder);
      const rows = await database.query<WorkRow>(workListQuery(round, '18', 'begge', noFilters));
      const shielded = rows.filter(({ skjermet }) => skjermet);
      expect(shielded.length).toBeGreaterThan(0);
      for (const { need, items } of workGroups(rows)) {
        for (const { skjermet, samarbeider } of items) {
          if (skjermet && samarbeider) expect(need).toBe('skjermet');
        }
      }
      database.close();
    });
  });
});

describe('of the whole country', () => {
  const grunner = ['lov', 'okonomi', 'kompetanse'];
  const asked = answers.map((answer, index) => ({
    ...answer,
    valg: { ...answer.valg, grunn: grunner.filter((_, at) => (index + at) % (at + 2) === 0) },
  }));

  test.each(['undersokelsen', 'eksempel'] as const)(
    'each reason’s share is of those that gave one: %s',
    async (datasett) => {
      await withTables({ answers: asked, datasett }, async (folder) => {
        const database = await openDatabase(folder);
        const of: Round = { ...round, datasett };
        const rows = await database.query<SvarvalgRow>(svarvalgQuery('grunn', of));
        const gave = asked.filter(({ valg }) => valg.grunn.length > 0).length;
        expect(rows.map(({ omrade }) => omrade)).toEqual(grunner.toSorted());
        for (const row of rows) {
          const chose = asked.filter(({ valg }) => valg.grunn.includes(row.omrade)).length;
          expect(row).toMatchObject({ teller: chose, n: gave, status: statusOfAnswers(of) });
          expect(row.verdi).toBeCloseTo((100 * chose) / gave, 9);
          expect(row).toMatchObject({ utledning: 'svar', kilde: null, gjelder: null });
        }
        expect(await database.query(svarvalgQuery('arsak', of))).toEqual([]);
        database.close();
      });
    },
  );

  test('those that answered in both of two rounds are counted in every area', async () => {
    await withTables({ answers }, async (folder) => {
      const database = await openDatabase(folder);
      for (const filters of filterSets) {
        const rows = await database.query<BothRow>(bothQuery(round, round, filters));
        const own = new Set(answers.map(({ kommunenummer }) => kommunenummer));
        const both = picked(filters).filter((row) => own.has(row['kommunenummer'] ?? ''));
        expect(rows.find(({ niva }) => niva === 'norge')?.begge).toBe(both.length);
        expect(rows.filter(({ niva }) => niva === 'kommune').map(({ omrade }) => omrade)).toEqual(
          both.map((row) => row['kommunenummer']),
        );
        expect(rows.find(({ omrade }) => omrade === '18')?.begge).toBe(
          both.filter((row) => row['fylkesnummer'] === '18').length || undefined,
        );
        const other = { ...round, bolge: 2026 };
        expect(await database.query(bothQuery(round, other, filters))).toEqual([]);
      }
      database.close();
    });
  });
});

test('native DuckDB and DuckDB-WASM give the same lists', async () => {
  await withTables({ answers, minN: 2 }, async (folder) => {
    const native = await openDatabase(folder);
    const wasm = await openWasm(folder);
    const alike = async (query: Query) => {
      expect(wasm(query)).toEqual(await native.query(query));
    };
    for (const filters of filterSets) {
      await alike(silentQuery(round, filters));
      await alike(bothQuery(round, round, filters));
      await alike(svarvalgQuery('grunn', round));
      for (const effekt of effektIds) await alike(workListQuery(round, '50', effekt, filters));
    }
    native.close();
  });
});

describe('a copy', () => {
  test.each([
    ['eksempel', /Lista er et eksempel/, 'modellert', '(eksempel, modellert)'],
    [
      'undersokelsen',
      /kommunenes svar i undersøkelsen 2024/,
      'beregnet',
      '(undersøkelsen 2024, beregnet)',
    ],
  ] as const)(
    'of %s says whose answers it holds, in the text and on every line of it',
    async (datasett, said, status, mark) => {
      await withTables({ answers, datasett }, async (folder) => {
        const database = await openDatabase(folder);
        const origin = { round: { bolge: 2024, datasett }, filters: noFilters };
        const silent = await database.query<SilentRow>(silentQuery(round, noFilters));
        const work = workGroups(
          await database.query<WorkRow>(workListQuery(round, '18', 'begge', noFilters)),
        );
        const copies = [
          [silentCopies(t, origin, 'hele landet', silent), silent.length],
          [workCopies(t, origin, 'Nordland', 'begge', work), inFylke('18', noFilters).length],
        ] as const;
        for (const [{ text, table }, count] of copies) {
          expect(text).toMatch(said);
          const [header, ...rows] = table.split('\n');
          expect(header?.split('\t').slice(-2)).toEqual(['status', 'datasett']);
          expect(rows).toHaveLength(count);
          for (const row of rows) expect(row.split('\t').slice(-2)).toEqual([status, datasett]);
          const lines = text.split('\n').filter((line) => line.startsWith('- '));
          expect(lines).toHaveLength(count);
          for (const line of lines) expect(line.endsWith(` ${mark}`), line).toBe(true);
          if (datasett === 'eksempel') expect(`${text}\n${table}`).not.toMatch(/svarte/i);
        }
        database.close();
      });
    },
  );

  test('carries the filters that are set', () => {
    const filters: Filters = { ...noFilters, sektor: ['ikt'] };
    const { text } = silentCopies(t, { round, filters }, 'Nordland', []);
    expect(text).toContain('Filter: IKT-sikkerhet');
  });
});

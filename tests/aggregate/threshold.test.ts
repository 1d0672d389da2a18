import { DuckDBInstance } from '@duckdb/node-api';
import { randomLcg, rollup, sum } from 'd3';
import { expect, test } from 'vitest';
import { loadRound } from '../../scripts/aggregate/load';
import type { Answer } from '../../scripts/survey/answer';
import { fordelinger, samarbeid, svar } from '../../scripts/tables/survey-sql';
import { root } from '../inputs';
import { randomSurvey, smallCountry } from '../random-survey';
import { drawn } from '../sweep';

const surveys = drawn(100, 2000);

/** A connection with the table of kommuner, in which surveys can be aggregated one after another. */
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
await connection.run(`create table kommuner as from '${root}/public/data/kommuner.parquet'`);

type Row = Record<string, number | string | boolean | null>;

async function rowsOf(query: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(query);
  return reader.getRowObjectsJson() as Row[];
}

async function aggregate(answers: readonly Answer[], minN: number) {
  const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
  const survey = { answers, rader, notices: [], year: 2024, eksempel: false };
  await loadRound(connection, {
    bolge: 2024,
    datasett: 'undersokelsen',
    minN,
    survey,
    file: 'x.csv',
  });
  const tables = {
    svar: await rowsOf(svar.query),
    samarbeid: await rowsOf(samarbeid.query),
    fordelinger: await rowsOf(fordelinger.query),
  };
  for (const name of ['runde', 'svar', 'samarbeid', 'valg', 'skjermet']) {
    await connection.run(`drop table inn_${name}`);
  }
  return tables;
}

const numbers = ['antall', 'n_forebygging', 'sum_forebygging', 'stor_handtering', 'sum_begge'];
const totals = (rows: readonly Row[]) =>
  numbers.map((name) => sum(rows, (row) => Number(row[name])));

/** The same totals straight from the answers. */
const trueTotals = (answers: readonly Answer[]) => {
  const all = answers.flatMap((answer) => answer.samarbeid);
  const forebygging = all.flatMap((one) => one.forebygging ?? []);
  const begge = all.flatMap(({ forebygging: a, handtering: b }) =>
    a === null ? (b ?? []) : b === null ? a : (a + b) / 2,
  );
  return [
    all.length,
    forebygging.length,
    sum(forebygging),
    all.filter((one) => (one.handtering ?? 0) >= 4).length,
    sum(begge),
  ];
};

test(`with a threshold, ${surveys} random surveys keep every total and give no small one away`, async () => {
  const random = randomLcg(7);
  const placeOf = new Map(smallCountry.map((row) => [row['kommunenummer'], row]));
  const raw = new Map(
    (await rowsOf('select kommunenummer, landsdel from kommuner')).map((row) => [
      row['kommunenummer'],
      row['landsdel'],
    ]),
  );
  for (let seed = 1; seed <= surveys; seed++) {
    const minN = 2 + Math.floor(random() * 7);
    const response = [0.05, 0.2, 0.6][seed % 3] ?? 0;
    const answers = randomSurvey({ seed, response, yes: 0.8, of: smallCountry });
    const built = await aggregate(answers, minN);
    const said = `survey ${seed}, threshold ${minN}`;
    const restOf = new Map(built.svar.map((row) => [row['kommunenummer'], row['rest_niva']]));

    const own = rollup(
      built.samarbeid.filter((row) => row['kommunenummer'] !== null),
      (rows) => sum(rows, (row) => Number(row['antall'])),
      (row) => row['kommunenummer'],
    );
    for (const [kommunenummer, count] of own) {
      if (count < minN || restOf.get(kommunenummer) !== null) expect.fail(said);
    }

    const rest = built.samarbeid.filter((row) => row['kommunenummer'] === null);
    const remainders = rollup(
      rest,
      (rows) => sum(rows, (row) => Number(row['antall'])),
      (row) => `${String(row['landsdel'])} ${String(row['fylkesnummer'])}`,
    );
    for (const count of remainders.values()) if (count < minN) expect.fail(said);

    const complete = (rests: readonly string[], of: (answer: Answer) => boolean) =>
      answers.every(
        (answer) =>
          !of(answer) || !rests.includes(String(restOf.get(answer.kommunenummer) ?? 'egen')),
      );
    const check = (
      rests: readonly string[],
      of: (answer: Answer) => boolean,
      rows: readonly Row[],
    ) => {
      if (complete(rests, of)) expect(totals(rows), said).toEqual(trueTotals(answers.filter(of)));
    };
    check(['ingen'], () => true, built.samarbeid);
    for (const landsdel of ['nord-norge', 'trondelag']) {
      check(
        ['norge', 'ingen'],
        (answer) => raw.get(answer.kommunenummer) === landsdel,
        built.samarbeid.filter((row) => row['landsdel'] === landsdel),
      );
    }
    for (const fylke of ['18', '55', '56', '50']) {
      check(
        ['landsdel', 'norge', 'ingen'],
        (answer) => placeOf.get(answer.kommunenummer)?.['fylkesnummer'] === fylke,
        built.samarbeid.filter((row) => row['fylkesnummer'] === fylke),
      );
    }

    const shielded = [...restOf.values()].some((niva) => niva !== null);
    const tellsCounts = built.fordelinger.some((row) => row['sporsmal'] === 'antall');
    if (shielded && tellsCounts) expect.fail(`${said}: the counts give the shielded away`);
  }
}, 300_000);

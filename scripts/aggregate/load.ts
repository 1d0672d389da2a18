/** Puts a round's answers into DuckDB as they were given, for the tables' SQL to aggregate. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { askedColumns, askedIds, askedOfSamarbeid } from '../../src/contract/codes';
import type { Answer, Samarbeid } from '../survey/answer';
import type { Cell } from '../tables/append';
import { append } from '../tables/append';
import type { SurveyRound } from './round';
import type { KommuneCount } from './shield';
import { shield } from './shield';

const askedTypes = askedIds.flatMap((id) =>
  askedColumns(id).map(
    (column) => `${column} ${askedOfSamarbeid[id].several ? 'BOOLEAN' : 'VARCHAR'}`,
  ),
);

/** In the order of the columns. A code that the contract does not have is no answer. */
const askedCells = (samarbeid: Samarbeid): Cell[] =>
  askedIds.flatMap((id): Cell[] => {
    const { codes, several } = askedOfSamarbeid[id];
    const given = [samarbeid[id] ?? []].flat();
    const told = codes.map((code) => given.includes(code));
    return several ? told : [codes.find((_, at) => told[at]) ?? null];
  });

const createInputs = `
  create temp table inn_runde (
    bolge INTEGER, datasett VARCHAR, min_n INTEGER, lest INTEGER, ugyldige INTEGER, erstattet INTEGER,
    uferdige INTEGER
  );
  create temp table inn_svar (
    kommunenummer VARCHAR, samarbeider BOOLEAN, onsket VARCHAR, samarbeid INTEGER
  );
  create temp table inn_samarbeid (
    kommunenummer VARCHAR, ${askedTypes.join(', ')},
    forebygging INTEGER, handtering INTEGER
  );
  create temp table inn_valg (kommunenummer VARCHAR, sporsmal VARCHAR, svaralternativ VARCHAR);
  create temp table inn_skjermet (kommunenummer VARCHAR, rest_niva VARCHAR);`;

const samarbeidRows = (answers: readonly Answer[]): Cell[][] =>
  answers.flatMap((answer) =>
    answer.samarbeid.map((samarbeid) => [
      answer.kommunenummer,
      ...askedCells(samarbeid),
      samarbeid.forebygging,
      samarbeid.handtering,
    ]),
  );

const valgRows = (answers: readonly Answer[]): Cell[][] =>
  answers.flatMap(({ kommunenummer, valg }) =>
    Object.entries(valg).flatMap(([sporsmal, codes]) =>
      codes.map((code) => [kommunenummer, sporsmal, code]),
    ),
  );

/** Where each municipality lies, from the table of kommuner that is built already. */
async function places(connection: DuckDBConnection) {
  const reader = await connection.runAndReadAll(
    'select kommunenummer, fylkesnummer, landsdel from kommuner',
  );
  const rows = reader.getRowObjectsJS() as unknown as Omit<KommuneCount, 'samarbeid'>[];
  return new Map(rows.map((row) => [row.kommunenummer, row]));
}

/** Loads the round, or empty tables when there is none. The table `kommuner` must be there. */
export async function loadRound(
  connection: DuckDBConnection,
  round: SurveyRound | null,
): Promise<void> {
  await connection.run(createInputs);
  if (!round) return;
  const { answers, rader } = round.survey;
  const placeOf = await places(connection);
  const counts = answers.flatMap(({ kommunenummer, samarbeid }) => {
    const place = placeOf.get(kommunenummer);
    return place && samarbeid.length > 0 ? [{ ...place, samarbeid: samarbeid.length }] : [];
  });
  const { lest, ugyldige, erstattet, uferdige } = rader;
  await append(connection, 'inn_runde', [
    [round.bolge, round.datasett, round.minN, lest, ugyldige, erstattet, uferdige],
  ]);
  await append(
    connection,
    'inn_svar',
    answers.map((answer) => [
      answer.kommunenummer,
      answer.samarbeider,
      answer.onsket,
      answer.samarbeid.length,
    ]),
  );
  await append(connection, 'inn_samarbeid', samarbeidRows(answers));
  await append(connection, 'inn_valg', valgRows(answers));
  await append(connection, 'inn_skjermet', shield(counts, round.minN));
}

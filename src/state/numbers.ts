/** What the numbers on screen are asked for by, and how the opening numbers or the database answer it. */
import type { Manifest } from '../contract/manifest';
import type { Ask } from './answers.svelte';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import type { BothRow } from '../query/both';
import { bothQuery } from '../query/both';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { isFiltered } from '../query/filters';
import type { Opening } from '../query/opening';
import type { Round } from '../query/round';
import { otherRound, roundOf } from '../query/round';
import { writeParameters } from './address';

/** What the numbers are asked for by. */
export interface Question {
  readonly indikator: IndikatorId;
  readonly effekt: EffektId;
  readonly filters: Filters;
  readonly bolge: number | null;
  /** The year of the round it is held against. */
  readonly mot: number | null;
}

/** The round that the answer is held against. */
interface OtherRound {
  readonly round: Round;
  readonly rows: readonly AreaRow[];
  readonly both: readonly BothRow[];
}

export interface Answer extends Question {
  readonly round: Round | null;
  /** The statement that gave the rows. */
  readonly sql: string;
  readonly rows: readonly AreaRow[];
  readonly cases: readonly CaseRow[];
  readonly other: OtherRound | null;
}

/** The same for questions that have the same answer. */
export const keyOf = ({ indikator, effekt, filters, bolge, mot }: Question): string =>
  writeParameters({ indikator, effekt, ...filters, bolge, mot });

const areasOf = ({ indikator, effekt, filters }: Question, round: Round | null) =>
  areasQuery({ indikator: catalogue[indikator], effekt, round, filters });

/** Whether the opening numbers are those that are asked for: of the newest round alone, unfiltered. */
export function isOpening({ rounds }: Manifest, { filters, bolge, mot }: Question): boolean {
  const round = roundOf(rounds, bolge);
  return (
    !isFiltered(filters) &&
    round === roundOf(rounds, null) &&
    otherRound(rounds, round, mot) === null
  );
}

/** The answer that the build has computed; the statement is the one it ran. */
export function openingAnswer({ rounds }: Manifest, opening: Opening, question: Question): Answer {
  const round = roundOf(rounds, null);
  const rows = opening.rows(question.indikator, question.effekt);
  const { sql } = areasOf(question, round);
  return { ...question, round, sql, rows, other: null, cases: opening.cases };
}

/**
 * Asks the database for the numbers.
 * @param cases gives the case cooperations, which no question changes
 * @throws {EngineError} when the database fails
 */
export async function answerTo(
  ask: Ask,
  { rounds }: Manifest,
  cases: () => Promise<readonly CaseRow[]>,
  question: Question,
): Promise<Answer> {
  const round = roundOf(rounds, question.bolge);
  const query = areasOf(question, round);
  const held = otherRound(rounds, round, question.mot);
  const otherOf = async (own: Round, of: Round): Promise<OtherRound> => {
    const [rows, both] = await Promise.all([
      ask<AreaRow>(areasOf(question, of)),
      ask<BothRow>(bothQuery(own, of, question.filters)),
    ]);
    return { round: of, rows, both };
  };
  const [rows, other, caseRows] = await Promise.all([
    ask<AreaRow>(query),
    round && held ? otherOf(round, held) : null,
    cases(),
  ]);
  return { ...question, round, sql: query.sql, rows, other, cases: caseRows };
}

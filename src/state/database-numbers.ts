/** How the database answers what is asked for; fetched with the first question that is for it. */
import type { Manifest } from '../contract/manifest';
import { manifestFile } from '../contract/manifest';
import { EngineError } from '../engine/engine';
import { catalogue } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import type { BothRow } from '../query/both';
import { bothQuery } from '../query/both';
import type { CaseRow } from '../query/cases';
import type { Round } from '../query/round';
import { otherRound, roundOf } from '../query/round';
import type { Ask } from './answers.svelte';
import type { Answer, OtherRound, Question } from './numbers';

const areasOf = ({ indikator, effekt, filters }: Question, round: Round | null) =>
  areasQuery({ indikator: catalogue[indikator], effekt, round, filters });

/** The statement that gives the numbers that are asked for, in the build as in the browser. */
export const sqlOf = ({ rounds }: Manifest, question: Question): string =>
  areasOf(question, roundOf(rounds, question.bolge)).sql;

/**
 * DuckDB-WASM 1.28.0 may end an answer early when its memory is short, without a word: then it is none.
 * @throws {EngineError} when not every kommune has its row
 */
function whole(manifest: Manifest, rows: readonly AreaRow[]): readonly AreaRow[] {
  const { rows: kommuner } = manifestFile(manifest, 'kommuner.parquet');
  const answered = rows.filter(({ niva }) => niva === 'kommune').length;
  if (answered === kommuner) return rows;
  throw new EngineError('minne', `Out of Memory: ${answered} of ${kommuner} kommuner came`);
}

/**
 * Asks the database for the numbers.
 * @param cases gives the case cooperations, which no question changes
 * @throws {EngineError} when the database fails
 */
export async function answerTo(
  ask: Ask,
  manifest: Manifest,
  cases: () => Promise<readonly CaseRow[]>,
  question: Question,
): Promise<Answer> {
  const { rounds } = manifest;
  const areas = async (of: Round | null) =>
    whole(manifest, await ask<AreaRow>(areasOf(question, of)));
  const round = roundOf(rounds, question.bolge);
  const held = otherRound(rounds, round, question.mot);
  const otherOf = async (own: Round, of: Round): Promise<OtherRound> => {
    const [rows, both] = await Promise.all([
      areas(of),
      ask<BothRow>(bothQuery(own, of, question.filters)),
    ]);
    return { round: of, rows, both };
  };
  const [rows, other, caseRows] = await Promise.all([
    areas(round),
    round && held ? otherOf(round, held) : null,
    cases(),
  ]);
  return { ...question, round, rows, other, cases: caseRows };
}

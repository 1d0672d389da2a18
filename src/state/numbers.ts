/** What the numbers on screen are asked for by, and how the database answers it. */
import type { Manifest } from '../contract/manifest';
import type { Engine } from '../engine/engine';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import type { BothRow } from '../query/both';
import { bothQuery } from '../query/both';
import type { CaseRow } from '../query/cases';
import type { FacetRow, Facets } from '../query/facets';
import { facetsQuery, readFacets } from '../query/facets';
import type { Filters } from '../query/filters';
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
  /** Null where there are no answers to filter. */
  readonly facets: Facets | null;
}

/** The same for questions that have the same answer. */
export const keyOf = ({ indikator, effekt, filters, bolge, mot }: Question): string =>
  writeParameters({ indikator, effekt, ...filters, bolge, mot });

/**
 * Asks the database for the numbers.
 * @param cases gives the case cooperations, which no question changes
 * @throws {EngineError} when the database fails
 */
export async function answerTo(
  engine: Engine,
  manifest: Manifest,
  cases: () => Promise<readonly CaseRow[]>,
  question: Question,
): Promise<Answer> {
  const { indikator, effekt, filters, bolge, mot } = question;
  const round = roundOf(manifest.rounds, bolge);
  const questionOf = (of: Round | null) =>
    areasQuery({ indikator: catalogue[indikator], effekt, round: of, filters });
  const query = questionOf(round);
  const held = otherRound(manifest.rounds, round, mot);
  const otherOf = async (own: Round, of: Round): Promise<OtherRound> => {
    const [rows, both] = await Promise.all([
      engine.query<AreaRow>(questionOf(of)),
      engine.query<BothRow>(bothQuery(own, of, filters)),
    ]);
    return { round: of, rows, both };
  };
  const [rows, other, caseRows, [counted]] = await Promise.all([
    engine.query<AreaRow>(query),
    round && held ? otherOf(round, held) : null,
    cases(),
    round ? engine.query<FacetRow>(facetsQuery(round, filters, catalogue[indikator].base)) : [],
  ]);
  const facets = counted ? readFacets(counted) : null;
  return { ...question, round, sql: query.sql, rows, other, cases: caseRows, facets };
}

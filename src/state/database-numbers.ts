/** How the database answers what is asked for; fetched with the first question that is for it. */
import type { Datasett } from '../contract/datasett';
import { datasettFor } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import { EngineError } from '../engine/engine';
import { catalogue } from '../indicators/catalogue';
import { areaFactsQuery } from '../query/area-facts';
import type { AreaFacts, AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import type { BothRow } from '../query/both';
import { bothQuery } from '../query/both';
import type { CaseRow } from '../query/cases';
import { casesQuery } from '../query/cases';
import { joinAreas } from '../query/join-areas';
import type { Opening } from '../query/opening';
import { noFilters } from '../query/filters';
import type { ReportAnswer } from '../query/report-answers';
import { reportAnswersOf, reportAnswersQuery, reportStatement } from '../query/report-answers';
import { writtenOut } from '../query/query';
import type { Round } from '../query/round';
import { otherRound, roundOf, statusOfAnswers } from '../query/round';
import type { SurveyNumber } from '../query/survey-number';
import type { Ask } from './answers.svelte';
import type { Answer, OtherRound, Question } from './numbers';
import { openingAnswer } from './numbers';

const areasOf = ({ indikator, effekt, filters }: Question, round: Round) =>
  areasQuery({ indikator: catalogue[indikator], effekt, round, filters });

/**
 * The statement that gives the numbers that are asked for, in the build as in the browser, to be read. Of
 * made answers its rows have the status that the page gives them, since they may be taken away as they are.
 */
export function textOfView({ rounds }: Manifest, question: Question): string {
  const round = roundOf(rounds, datasettFor(rounds, question.datasett), question.bolge);
  const { indikator, effekt, filters } = question;
  return round
    ? writtenOut(areasOf(question, round)).replaceAll(`'beregnet'`, `'${statusOfAnswers(round)}'`)
    : reportStatement(catalogue[indikator], effekt, filters);
}

/**
 * Asks once what nobody waits for: a statement is planned, and its part of the database made fast, at its
 * first run, which else is the reader's first filter.
 */
export async function rehearse(
  ask: Ask,
  { rounds }: Manifest,
  { datasett, indikator, effekt, bolge }: Question,
): Promise<void> {
  const round = roundOf(rounds, datasettFor(rounds, datasett), bolge);
  if (!round) return;
  const query = areasQuery({ indikator: catalogue[indikator], effekt, round, filters: noFilters });
  await ask(query).catch(() => undefined);
}

/**
 * DuckDB-WASM 1.28.0 may end an answer early when its memory is short, without a word: then it is none.
 * @throws {EngineError} when the country, which comes last, is not there
 */
function whole(rows: readonly SurveyNumber[]): readonly SurveyNumber[] {
  if (rows.at(-1)?.niva === 'norge') return rows;
  throw new EngineError('minne', `Out of Memory: ${rows.length} rows came, without the country`);
}

/** What every answer of a data set has in common. */
export type Lasting = Pick<Opening, 'facts' | 'cases' | 'report'>;

/** The same from the database's tables, where the build's own file of it cannot be had. */
export async function askLasting(ask: Ask, datasett: Datasett): Promise<Lasting> {
  const facts = await ask<AreaFacts>(areaFactsQuery);
  const rows = datasett === 'rapporten' ? await ask<ReportAnswer>(reportAnswersQuery) : [];
  const report = reportAnswersOf(rows);
  return { facts, report, cases: await ask<CaseRow>(casesQuery) };
}

/** All that the report says, from its tables. */
export const askReport = async (ask: Ask): Promise<Opening> => ({
  datasett: 'rapporten',
  bolge: null,
  numbers: new Map(),
  ...(await askLasting(ask, 'rapporten')),
});

/**
 * Asks the database for the numbers.
 * @param lasting gives what no question changes
 * @throws {EngineError} when the database fails
 */
export async function answerTo(
  ask: Ask,
  { rounds, ...manifest }: Manifest,
  lasting: () => Promise<Lasting>,
  question: Question,
): Promise<Answer> {
  const datasett = datasettFor(rounds, question.datasett);
  const round = roundOf(rounds, datasett, question.bolge);
  if (!round) {
    const opening = { datasett, bolge: null, numbers: new Map(), ...(await lasting()) };
    return openingAnswer({ rounds, ...manifest }, opening, question);
  }
  const areas = async (of: Round): Promise<readonly SurveyNumber[]> =>
    whole(await ask<SurveyNumber>(areasOf(question, of)));
  const held = otherRound(rounds, round, question.mot);
  const [{ facts, cases }, numbers, heldNumbers, both] = await Promise.all([
    lasting(),
    areas(round),
    held && areas(held),
    held && ask<BothRow>(bothQuery(round, held, question.filters)),
  ]);
  const rowsOf = (of: readonly SurveyNumber[], by: Round): AreaRow[] => joinAreas(facts, of, by);
  const other: OtherRound | null =
    held && heldNumbers && both ? { round: held, rows: rowsOf(heldNumbers, held), both } : null;
  return { ...question, datasett, round, rows: rowsOf(numbers, round), other, cases };
}

/** Changes the data set of a visit: what the other one cannot answer is let go, all else stays. */
import type { Datasett } from '../contract/datasett';
import { datasettFor, datasettIn, isSurvey } from '../contract/datasett';
import { catalogue } from '../indicators/catalogue';
import { filtersOf, noFilters } from '../query/filters';
import type { ReportAnswers } from '../query/report-answers';
import { filtersTold } from '../query/report-filters';
import type { Round } from '../query/round';
import type { Choices } from './address';
import { questionOf } from './numbers';
import type { Session } from './session.svelte';

/**
 * @param report all that the report says; null where it cannot be had: then no filter is known to have a
 *   number in it
 */
export function choicesOf(
  rounds: readonly Round[],
  datasett: Datasett,
  choices: Choices,
  report: ReportAnswers | null,
): Partial<Choices> {
  const { indikator, effekt, filters } = questionOf(choices);
  const told = () =>
    report ? filtersTold(report, catalogue[indikator], effekt, filters) : noFilters;
  return {
    // What the page opens with needs no word in the address.
    datasett: datasett === datasettFor(rounds, null) ? null : datasett,
    bolge: null,
    mot: null,
    ...(isSurvey(datasett) ? filtersOf(choices) : told()),
  };
}

/** Opens another data set of the site, on the level that is on screen. */
export async function changeDatasett(session: Session, datasett: Datasett): Promise<void> {
  const { manifest } = session;
  if (!manifest || datasett === session.datasett) return;
  const opening = isSurvey(datasett) ? null : await session.openingNumbers('rapporten');
  const { choices, view } = session;
  session.choose({
    ...choicesOf(manifest.rounds, datasett, choices, opening?.report ?? null),
    niva: choices.niva ?? view?.niva ?? null,
  });
}

/** Opens the example; null where the site has none. */
export const exampleOf = (session: Session): (() => void) | null =>
  datasettIn(session.manifest?.rounds ?? []).includes('eksempel')
    ? () => void changeDatasett(session, 'eksempel')
    : null;

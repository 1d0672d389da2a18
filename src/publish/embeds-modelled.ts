/** Whether an embed shows modelled numbers, told before there is one, and without asking the database. */
import type { Manifest } from '../contract/manifest';
import { isModelled } from '../model/modelled';
import { buildView } from '../model/view';
import type { Opening } from '../query/opening';
import { isMade, otherRound, roundOf } from '../query/round';
import type { Choices } from '../state/address';
import { isOpening, openingAnswer, questionOf } from '../state/numbers';

/**
 * What only the database could tell counts as modelled wherever a round of it is.
 * @param choices those of the embed, which need not be the page's
 * @param opening null where it is not there
 */
export function embedsModelled(
  choices: Choices,
  manifest: Manifest,
  opening: Opening | null,
): boolean {
  const { rounds } = manifest;
  const question = questionOf(choices);
  if (!opening || !isOpening(manifest, question)) {
    const round = roundOf(rounds, question.bolge);
    return isMade(round) || isMade(otherRound(rounds, round, question.mot));
  }
  const answer = openingAnswer(manifest, opening, question);
  const view = buildView({ ...answer, niva: choices.niva }, answer.rows, answer.cases);
  const chosen = choices.omrade === null ? undefined : view.byOmrade.get(choices.omrade);
  return isModelled(view, chosen ?? view.norge);
}

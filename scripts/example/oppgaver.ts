/** The tasks of every cooperation; the report prints only which is the most common. */
import { type Oppgave, oppgaver } from '../../src/contract/codes';
import type { Random } from './random';

/** How many of a hundred cooperations are about each task. */
const frequency: Readonly<Record<Exclude<Oppgave, 'vet_ikke'>, number>> = {
  risikoanalyser: 55,
  planverk: 61,
  ovelser: 74,
  handtering: 52,
  evaluering: 43,
  andre_tiltak: 18,
  annet: 3,
};

export function drawOppgaver(random: Random): Oppgave[] {
  const drawn = oppgaver.filter(
    (oppgave) => oppgave !== 'vet_ikke' && random.chance(frequency[oppgave] / 100),
  );
  return drawn.length > 0 ? drawn : ['vet_ikke'];
}

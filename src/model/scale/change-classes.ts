/** Changes to colour classes: symmetric around none, per indicator. */
import type { Indikator } from '../../indicators/catalogue';
import type { Steps } from './classes';
import { classIndexOf } from './classes';
import { roundToStep } from './rounding';

/** The classes of a change: as many for a fall as for a rise, and one for none between them. */
export function changeSteps({ step, change }: Indikator): Steps {
  const falls = change.map((size) => roundToStep({ step }, step - size)).reverse();
  return { step, breaks: [...falls, ...change] };
}

/** A change as it is printed: rounded to the last digit, halves away from none. */
export const roundedChange = ({ step }: Pick<Indikator, 'step'>, change: number): number =>
  Math.sign(change) * roundToStep({ step }, Math.abs(change));

/** Index of the class that holds a change as it is printed. */
export const changeIndexOf = (indikator: Indikator, change: number): number =>
  classIndexOf(changeSteps(indikator), roundedChange(indikator, change));

/** Rounds of the survey, and the change between two. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const rounds: Texts['rounds'] = {
  label: 'Survey',
  compare: 'Change',
  only: (year: string) => `Only ${year}`,
  since: (year: string) => `Change from ${year}`,
  until: (year: string) => `Change to ${year}`,
  title: {
    samarbeider: (from: number, to: number) =>
      `Do more municipalities cooperate in ${to} than in ${from}?`,
    formalisert: (from: number, to: number) =>
      `Is more of the cooperation formalised in ${to} than in ${from}?`,
    effekt: (from: number, to: number) =>
      `Do municipalities perceive more effect in ${to} than in ${from}?`,
  },
  measure: (measure: string, from: number, to: number) =>
    `${measure}: change from ${from} to ${to}`,
  units: { prosent: 'percentage points', score_1_5: 'points' },
  amount: (amount: string, unit: string) => `${amount} ${unit}`,
  interval: (low: string, high: string) => `${low} to ${high}`,
  measureUnit: (measure: string, unit: string) => `${measure}, ${unit}`,
  unchanged: (value: string) => `Unchanged (${value})`,
  stopped: 'From yes to no',
  same: 'Same answer both times',
  begun: 'From no to yes',
  unsure: 'Rings: not distinguishable',
  visshet: {
    eksakt: 'No uncertainty',
    skillbar: 'Larger than the uncertainty',
    ikke_skillbar: 'Not distinguishable',
    ukjent: 'Uncertainty not known',
  },
  visshetMeaning: {
    eksakt: 'everybody answered both times',
    skillbar: 'the 95% interval of the change does not include zero',
    ikke_skillbar: 'the 95% interval of the change includes zero, so it may be chance',
    ukjent: 'at least one of the numbers has no interval',
  },
  missingMade: 'Not in the example both times',
  missing: {
    ikke_svart: 'Did not answer both times',
    skjermet: 'Withheld at least once',
    ingen_samarbeid: 'No cooperation at least once',
    avgrenset: 'Only a range at least once',
    ikke_publisert: 'Cannot be compared',
  },
  heading: (from: number, to: number) => `Change from ${from} to ${to}`,
  change: 'Change',
  doubt: 'Uncertainty',
  both: 'Answered both times',
  inBoth: 'In the example both times',
  bothOf: (count: number, all: number) =>
    `${format.count(count)} of ${format.count(all)} municipalities`,
  noValue: 'Not given',
  noChange: (why: string) => `No change to show: ${why.toLocaleLowerCase('en')}.`,
  base: 'Basis',
  nIn: (value: string, year: number) => `${value} (${year})`,
  bothAnswered: (count: number) =>
    count === 1
      ? '1 municipality answered both times.'
      : `${format.count(count)} municipalities answered both times.`,
  bothMade: (count: number) =>
    `${format.count(count)} municipalities are in the example both times.`,
  everyone:
    'The change is between all that answered each time, not only those that answered both times.',
  country: (from: string, to: string, change: string, doubt: string) =>
    `In the whole country: from ${from} to ${to}, a change of ${change} (${doubt.toLocaleLowerCase('en')}).`,
  doubtMade: 'example',
  distinct: (count: number, compared: number, areas: string) =>
    `${format.count(count)} of ${format.count(compared)} ${areas} have a change that is larger than the uncertainty.`,
  kommuner: (compared: number, up: number, down: number, same: number) =>
    `Of ${format.count(compared)} municipalities with a number both times, ${format.count(up)} went up, ${format.count(down)} down, and ${format.count(same)} are unchanged.`,
  answers: (begun: number, stopped: number, same: number) =>
    `${format.count(begun)} municipalities went from no to yes, ${format.count(stopped)} from yes to no, and ${format.count(same)} gave the same answer.`,
  made: 'This is an example: the answers are invented, and the change says nothing about the municipalities.',
  slope: (measure: string, from: number, to: number, areas: string) =>
    `${measure} in ${from} and ${to}, by ${areas}. The table has the same numbers.`,
  slopeKey:
    'Solid line: larger than the uncertainty. Dashed: not distinguishable, or the uncertainty is not known.',
  slopeNone: 'No area has a number both times.',
};

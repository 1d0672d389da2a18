/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `From ${low} ${lowIn} to ${high} ${highIn}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Of these, the lowest is ${low} (${lowAreas}), and the highest is ${high} (${highAreas}).`,
  country: (value: string, base: string) => `In the whole country: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `The number is known for ${format.count(count)} of ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered in autumn 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered the survey of ${year}.`,
  notGiven: (eachArea: string) => `The report does not give the number for ${eachArea}.`,
  modelled: 'The colours are modelled.',
  modelledWithSilent: 'The colours are modelled, and so is who did not answer.',
  othersModelled: 'The rest are modelled.',
  othersModelledWithSilent: 'The rest are modelled, and so is who did not answer.',
  choose: 'Choose an area to see what is known.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};

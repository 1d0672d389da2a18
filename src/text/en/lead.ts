/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `From ${low} in ${lowAreas} to ${high} in ${highAreas}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Of these, the lowest is ${low} in ${lowAreas}, and the highest is ${high} in ${highAreas}.`,
  country: (value: string, base: string) => `In the whole country: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `The number is known for ${format.count(count)} of ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered in autumn 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered the survey of ${year}.`,
  modelled: (areas: string) =>
    `The report does not give the number for any single ${areas}. The colours are modelled.`,
  othersModelled: 'The others are modelled.',
  none: (area: string) =>
    `The report does not give the number for any single ${area}. Choose an area to see what is known.`,
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};

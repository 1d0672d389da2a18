/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `From ${low} ${lowIn} to ${high} ${highIn}.`,
  country: (value: string, base: string) => `In the whole country: ${value}${base}.`,
  numberKnown: (count: number, all: number, areas: string) =>
    `The number is known for ${format.count(count)} of ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered in autumn 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} of ${format.count(all)} municipalities answered the survey of ${year}.`,
  notGiven: (eachArea: string) => `The report does not give the number for ${eachArea}.`,
  noneShown: (areas: string) => `No ${areas} have a number to show.`,
  restEstimated: 'The rest are estimates.',
  allEstimated: 'All the numbers are estimates.',
  restOrdered: 'For the rest the report gives the order, not the number.',
  allOrdered: 'The report gives the order, not the numbers.',
  ofGroups:
    'The colours are estimates for groups of municipalities together, not for each municipality.',
  cooperating: (count: number) => `${format.count(count)} municipalities cooperate, by the report.`,
  ofFylker:
    'Each municipality has the colour of its county. The report has no number for each municipality.',
  orderedFylker: 'Where the number is not printed, the colour shows the report’s order.',
  example: 'Example: the numbers are made, and nobody’s answers.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};

/** The card of an area. */
import { format } from './format';

export const card = {
  hint: 'Point at, tap or use the arrow keys to reach an area of the map.',
  noValue: 'Not given',
  between: (ends: string) => `between ${ends}`,
  status: 'Status',
  source: 'Source',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Follows from PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 does not give the number',
  survey: (year: number) => `The municipalities’ answers in the survey of ${year}`,
  example: 'The example survey. Nobody’s answer',
  yes: 'Cooperates',
  no: 'Does not cooperate',
  yesFiltered: 'Has cooperation that passes the filter',
  noFiltered: 'Has no cooperation that passes the filter',
  ownAnswer: 'The municipality’s own answer',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} of ${format.count(n)} ${n === 1 ? 'municipality' : 'municipalities'} that answered`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} of ${format.count(n)} municipalities that answered`,
  ofSamarbeid: (n: number) =>
    `${format.count(n)} assessed ${n === 1 ? 'cooperation' : 'cooperations'}`,
  ofKlassifisert: (n: number) =>
    `${format.count(n)} ${n === 1 ? 'cooperation' : 'cooperations'} whose form is known`,
  nUnknown: (what: string) => `The report does not give the number of ${what}`,
  samarbeid: 'cooperations',
  kommunerWithAnswer: 'municipalities',
  few: 'Few answers',
  interval: '95% interval',
  bounds: 'All municipalities',
  boundsMeaning: (range: string) => `${range}, whatever those that did not answer would have said`,
  computedHere: (range: string) => `${range} (computed here)`,
  response: 'Answered',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} of ${format.count(all)} ${all === 1 ? 'municipality' : 'municipalities'} (${share})`,
  responseIn: (place: string) => `Answered in ${place}`,
  kommuneAnswered: 'The municipality answered the survey',
  kommuneSilent: 'The municipality did not answer the survey',
  appliesTo: (place: string) => `The number is for ${place} together.`,
  averageOf: (low: string, high: string) =>
    `The mean of the two printed numbers, ${low} and ${high}. They are rounded, so the mean may be up to 0.05 lower or higher.`,
  averageOfSame: (value: string) =>
    `The mean of the two printed numbers, which are both ${value}. They are rounded, so the mean may be up to 0.05 lower or higher.`,
  betweenFylker: 'Lies between the lowest and the highest county of the region.',
  population: 'Inhabitants',
  sentralitet: 'Centrality',
  sentralitetOf: (klasse: number) =>
    klasse === 1 ? '1 (most central)' : klasse === 6 ? '6 (least central)' : `${klasse} of 6`,
  officialName: 'Official name',
  cases: 'One of the report’s case studies',
  caseSince: (since: number, ended: boolean) => `, since ${since}${ended ? ', ended' : ''}`,
  more: 'More about the number',
  fit: 'Zoom to the area',
  clear: 'Clear the choice',
};

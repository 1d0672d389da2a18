/** The card of an area. */
import { format } from './format';

export const card = {
  hint: 'Point at, tap or use the arrow keys to reach an area of the map.',
  noValue: 'Not given',
  rangeInWords: (ends: string) => `between ${ends}`,
  estimate: (value: string) => `Estimate: ${value}`,
  estimateOf: (interval: string | null, group: string) =>
    interval === null ? ` of ${group}` : ` (${interval}) of ${group}`,
  about: (group: string, said: string) => `For ${group}: ${said}`,
  cooperates: 'Cooperates',
  cooperatesCase: 'Cooperates (case study)',
  status: 'Status',
  source: 'Source',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Follows from PwC for KS 2025, ${kilde}`,
  estimatedFrom: (kilde: string) => `Estimate by Beredskapskartet from PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 does not give the number',
  survey: (year: number) => `The municipalities’ answers in the survey of ${year}`,
  example: 'Example: made, nobody’s answers',
  yes: 'Cooperates',
  no: 'Does not cooperate',
  yesFiltered: 'Has cooperation that passes the filter',
  noFiltered: 'Has no cooperation that passes the filter',
  kommuneAnswer: 'The municipality’s own answer',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} of ${format.count(n)} ${n === 1 ? 'municipality' : 'municipalities'} that answered`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} of ${format.count(n)} municipalities that answered`,
  /** What n counts, of each indicator. */
  ofN: {
    samarbeider: (n: number) => `${format.count(n)} municipalities that answered`,
    formalisert: (n: number) =>
      `${format.count(n)} ${n === 1 ? 'cooperation' : 'cooperations'} whose form is known`,
    effekt: (n: number) =>
      `${format.count(n)} assessed ${n === 1 ? 'cooperation' : 'cooperations'}`,
  },
  nUnknown: (what: string) => `The report does not give the number of ${what}`,
  groupN: 'The report does not give how many of the group answered',
  answeredOnly: (svart: number) =>
    `${format.count(svart)} municipalities answered. The report does not give how many of them cooperate`,
  samarbeid: 'cooperations',
  kommunerWithAnswer: 'municipalities',
  few: 'Few answers',
  interval: '95% interval',
  bounds: 'Sure bounds',
  boundsMeaning: (range: string) => `${range}, whatever those that did not answer would say`,
  boundsOfReport: (range: string) => `${range}, which follows from the report`,
  computedHere: (range: string) => `${range} (computed here)`,
  response: 'Answered',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} of ${format.count(all)} ${all === 1 ? 'municipality' : 'municipalities'} (${share})`,
  responseIn: (place: string) => `Answered in ${place}`,
  kommuneAnswered: 'The municipality answered the survey',
  kommuneSilent: 'The municipality did not answer the survey',
  made: {
    kommuneAnswer: 'A made answer',
    ofKommuner: (teller: number, n: number) =>
      `${format.count(teller)} of ${format.count(n)} ${n === 1 ? 'municipality' : 'municipalities'} with example answers`,
    ofKommunerRange: (low: number, high: number, n: number) =>
      `${format.count(low)}–${format.count(high)} of ${format.count(n)} municipalities with example answers`,
    boundsMeaning: (range: string) => `${range}, whatever those without example answers would say`,
    response: 'With example answers',
    responseIn: (place: string) => `With example answers in ${place}`,
  },
  noKommune: 'The report has no number for each municipality.',
  silent: (answered: number, all: number, share: string) =>
    `In the whole country ${format.count(answered)} of ${format.count(all)} municipalities answered; ${share} did not.`,
  notPublic: (navn: string) => `Whether ${navn} answered, and what, is not public.`,
  answeredAll: (fylke: string, navn: string) =>
    `All municipalities of ${fylke} answered, ${navn} too.`,
  answerNotPublic: (navn: string) => `What ${navn} answered is not public.`,
  allLarge: 'All of that size that answered cooperate.',
  weighted: (low: string, high: string) =>
    `The mean of the counties, which go from ${low} to ${high}. The report does not print their spread, so the estimate has no interval.`,
  boundedBy: (range: string) => `It follows from the report that the number lies ${range}.`,
  printedSame: (value: string) => `The report prints the same: ${value}.`,
  printedOther: (value: string) => `The report prints ${value}.`,
  derivedSame: (value: string) => `The same follows from the report: ${value}.`,
  derivedOther: (value: string) => `From the report follows ${value}.`,
  appliesTo: (place: string) => `The number is for ${place} together.`,
  averageOf: (low: string, high: string) =>
    `The mean of the two printed numbers, ${low} and ${high}. They are rounded, so the mean may be up to 0.05 lower or higher.`,
  averageOfSame: (value: string) =>
    `The mean of the two printed numbers, which are both ${value}. They are rounded, so the mean may be up to 0.05 lower or higher.`,
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

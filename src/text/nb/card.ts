/** The card of an area. */
import type { IndikatorId } from '../../indicators/catalogue';
import { format } from './format';

export const card = {
  hint: 'Pek på, trykk på eller gå med piltastene til et område i kartet.',
  noValue: 'Ikke oppgitt',
  rangeInWords: (ends: string) => `mellom ${ends}`,
  /** An estimate says so on the number itself. */
  estimate: (value: string) => `Anslag: ${value}`,
  /** Whom an estimated share is of. */
  estimateOf: (interval: string | null, group: string) =>
    interval === null ? ` av ${group}` : ` (${interval}) av ${group}`,
  /** A number that a place shows of a group, with the group as its subject. */
  about: (group: string, said: string) => `Gjelder ${group}: ${said}`,
  cooperates: 'Samarbeider',
  cooperatesCase: 'Samarbeider (case)',
  status: 'Status',
  source: 'Kilde',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Følger av PwC for KS 2025, ${kilde}`,
  estimatedFrom: (kilde: string) => `Anslag av Beredskapskartet fra PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 oppgir ikke tallet',
  survey: (year: number) => `Kommunenes svar i undersøkelsen ${year}`,
  example: 'Eksempel: laget, ingens svar',
  yes: 'Samarbeider',
  no: 'Samarbeider ikke',
  yesFiltered: 'Har samarbeid som passer filteret',
  noFiltered: 'Har ikke samarbeid som passer filteret',
  kommuneAnswer: 'Kommunens eget svar',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} av ${format.count(n)} kommuner som svarte`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommuner som svarte`,
  /** What n counts, of each indicator. */
  ofN: {
    samarbeider: (n: number) => `${format.count(n)} kommuner som svarte`,
    formalisert: (n: number) => `${format.count(n)} samarbeid med kjent form`,
    effekt: (n: number) => `${format.count(n)} ${n === 1 ? 'vurdert' : 'vurderte'} samarbeid`,
  } satisfies Record<IndikatorId, (n: number) => string>,
  nUnknown: (what: string) => `Rapporten oppgir ikke antall ${what}`,
  groupN: 'Rapporten oppgir ikke hvor mange i gruppen som svarte',
  answeredOnly: (svart: number) =>
    `${format.count(svart)} kommuner svarte. Rapporten oppgir ikke hvor mange av dem som samarbeider`,
  samarbeid: 'samarbeid',
  kommunerWithAnswer: 'kommuner',
  few: 'Få svar',
  interval: '95 %-intervall',
  bounds: 'Sikre grenser',
  boundsMeaning: (range: string) => `${range}, uansett hva de som ikke svarte, mener`,
  /** Where everybody answered, but not all of it is printed. */
  boundsOfReport: (range: string) => `${range}, det følger av rapporten`,
  computedHere: (range: string) => `${range} (regnet ut her)`,
  response: 'Svarte',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} av ${format.count(all)} kommuner (${share})`,
  responseIn: (place: string) => `Svarte i ${place}`,
  kommuneAnswered: 'Kommunen svarte på undersøkelsen',
  kommuneSilent: 'Kommunen svarte ikke på undersøkelsen',
  /** Words of made answers, which are nobody's. */
  made: {
    kommuneAnswer: 'Laget svar',
    ofKommuner: (teller: number, n: number) =>
      `${format.count(teller)} av ${format.count(n)} kommuner med eksempelsvar`,
    ofKommunerRange: (low: number, high: number, n: number) =>
      `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommuner med eksempelsvar`,
    boundsMeaning: (range: string) => `${range}, uansett hva de uten eksempelsvar mener`,
    response: 'Med eksempelsvar',
    responseIn: (place: string) => `Med eksempelsvar i ${place}`,
  },
  noKommune: 'Rapporten har ikke tall for hver kommune.',
  silent: (answered: number, all: number, share: string) =>
    `I hele landet svarte ${format.count(answered)} av ${format.count(all)} kommuner; ${share} svarte ikke.`,
  notPublic: (navn: string) => `Om ${navn} svarte, og hva, er ikke offentlig.`,
  answeredAll: (fylke: string, navn: string) => `Alle kommunene i ${fylke} svarte, også ${navn}.`,
  answerNotPublic: (navn: string) => `Hva ${navn} svarte, er ikke offentlig.`,
  allLarge: 'Alle så store som svarte, samarbeider.',
  weighted: (low: string, high: string) =>
    `Snittet av fylkene, som går fra ${low} til ${high}. Rapporten trykker ikke spredningen, så anslaget har ikke noe intervall.`,
  boundedBy: (range: string) => `Det følger av rapporten at tallet ligger ${range}.`,
  printedSame: (value: string) => `Rapporten trykker det samme: ${value}.`,
  printedOther: (value: string) => `Rapporten trykker ${value}.`,
  derivedSame: (value: string) => `Det samme følger av rapporten: ${value}.`,
  derivedOther: (value: string) => `Av rapporten følger ${value}.`,
  appliesTo: (place: string) => `Tallet gjelder ${place} samlet.`,
  averageOf: (low: string, high: string) =>
    `Snittet av de to trykte tallene, ${low} og ${high}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
  averageOfSame: (value: string) =>
    `Snittet av de to trykte tallene, som begge er ${value}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
  population: 'Innbyggere',
  sentralitet: 'Sentralitet',
  sentralitetOf: (klasse: number) =>
    klasse === 1 ? '1 (mest sentral)' : klasse === 6 ? '6 (minst sentral)' : `${klasse} av 6`,
  officialName: 'Offisielt navn',
  cases: 'Med i rapportens casesamarbeid',
  caseSince: (since: number, ended: boolean) => `, fra ${since}${ended ? ', avsluttet' : ''}`,
  more: 'Mer om tallet',
  fit: 'Zoom til området',
  clear: 'Fjern valget',
};

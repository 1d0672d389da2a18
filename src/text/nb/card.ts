/** The card of an area. */
import { format } from './format';

export const card = {
  hint: 'Pek på, trykk på eller gå med piltastene til et område i kartet.',
  noValue: 'Ikke oppgitt',
  between: (ends: string) => `mellom ${ends}`,
  status: 'Status',
  source: 'Kilde',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Følger av PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 oppgir ikke tallet',
  survey: (year: number) => `Kommunenes svar i undersøkelsen ${year}`,
  example: 'Eksempelundersøkelsen. Ingens svar',
  yes: 'Samarbeider',
  no: 'Samarbeider ikke',
  yesFiltered: 'Har samarbeid som passer filteret',
  noFiltered: 'Har ikke samarbeid som passer filteret',
  ownAnswer: 'Kommunens eget svar',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} av ${format.count(n)} kommuner som svarte`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommuner som svarte`,
  ofSamarbeid: (n: number) => `${format.count(n)} ${n === 1 ? 'vurdert' : 'vurderte'} samarbeid`,
  ofKlassifisert: (n: number) => `${format.count(n)} samarbeid med kjent form`,
  nUnknown: (what: string) => `Rapporten oppgir ikke antall ${what}`,
  samarbeid: 'samarbeid',
  kommunerWithAnswer: 'kommuner',
  few: 'Få svar',
  interval: '95 %-intervall',
  bounds: 'Alle kommuner',
  boundsMeaning: (range: string) => `${range}, uansett hva de som ikke svarte, ville ha svart`,
  computedHere: (range: string) => `${range} (regnet ut her)`,
  response: 'Svarte',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} av ${format.count(all)} kommuner (${share})`,
  responseIn: (place: string) => `Svarte i ${place}`,
  kommuneAnswered: 'Kommunen svarte på undersøkelsen',
  kommuneSilent: 'Kommunen svarte ikke på undersøkelsen',
  appliesTo: (place: string) => `Tallet gjelder ${place} samlet.`,
  averageOf: (low: string, high: string) =>
    `Snittet av de to trykte tallene, ${low} og ${high}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
  averageOfSame: (value: string) =>
    `Snittet av de to trykte tallene, som begge er ${value}. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.`,
  betweenFylker: 'Ligger mellom det laveste og det høyeste fylket i landsdelen.',
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

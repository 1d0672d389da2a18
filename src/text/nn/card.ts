/** The card of an area. */
import { format } from './format';

export const card = {
  hint: 'Peik på, trykk på eller gå med piltastane til eit område i kartet.',
  noValue: 'Ikkje oppgitt',
  between: (ends: string) => `mellom ${ends}`,
  status: 'Status',
  source: 'Kjelde',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Følgjer av PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 oppgir ikkje talet',
  survey: (year: number) => `Svara frå kommunane i undersøkinga ${year}`,
  example: 'Eksempelundersøkinga. Ingen sitt svar',
  yes: 'Samarbeider',
  no: 'Samarbeider ikkje',
  yesFiltered: 'Har samarbeid som passar filteret',
  noFiltered: 'Har ikkje samarbeid som passar filteret',
  ownAnswer: 'Kommunen sitt eige svar',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} av ${format.count(n)} kommunar som svarte`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommunar som svarte`,
  ofSamarbeid: (n: number) => `${format.count(n)} ${n === 1 ? 'vurdert' : 'vurderte'} samarbeid`,
  ofKlassifisert: (n: number) => `${format.count(n)} samarbeid med kjend form`,
  nUnknown: (what: string) => `Rapporten oppgir ikkje kor mange ${what} det gjeld`,
  samarbeid: 'samarbeid',
  kommunerWithAnswer: 'kommunar',
  few: 'Få svar',
  interval: '95 %-intervall',
  bounds: 'Alle kommunar',
  boundsMeaning: (range: string) => `${range}, uansett kva dei som ikkje svarte, ville ha svart`,
  computedHere: (range: string) => `${range} (rekna ut her)`,
  response: 'Svarte',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} av ${format.count(all)} kommunar (${share})`,
  responseIn: (place: string) => `Svarte i ${place}`,
  kommuneAnswered: 'Kommunen svarte på undersøkinga',
  kommuneSilent: 'Kommunen svarte ikkje på undersøkinga',
  appliesTo: (place: string) => `Talet gjeld ${place} samla.`,
  averageOf: (low: string, high: string) =>
    `Snittet av dei to trykte tala, ${low} og ${high}. Dei er avrunda, så snittet kan vere inntil 0,05 lågare eller høgare.`,
  averageOfSame: (value: string) =>
    `Snittet av dei to trykte tala, som begge er ${value}. Dei er avrunda, så snittet kan vere inntil 0,05 lågare eller høgare.`,
  betweenFylker: 'Ligg mellom det lågaste og det høgaste fylket i landsdelen.',
  population: 'Innbyggjarar',
  sentralitet: 'Sentralitet',
  sentralitetOf: (klasse: number) =>
    klasse === 1 ? '1 (mest sentral)' : klasse === 6 ? '6 (minst sentral)' : `${klasse} av 6`,
  officialName: 'Offisielt namn',
  cases: 'Med i casesamarbeida i rapporten',
  caseSince: (since: number, ended: boolean) => `, frå ${since}${ended ? ', avslutta' : ''}`,
  more: 'Meir om talet',
  fit: 'Zoom til området',
  clear: 'Fjern valet',
};

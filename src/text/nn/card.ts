/** The card of an area. */
import { format } from './format';

export const card = {
  hint: 'Peik på, trykk på eller gå med piltastane til eit område i kartet.',
  noValue: 'Ikkje oppgitt',
  rangeInWords: (ends: string) => `mellom ${ends}`,
  estimate: (value: string) => `Overslag: ${value}`,
  estimateOf: (interval: string | null, group: string) =>
    interval === null ? ` av ${group}` : ` (${interval}) av ${group}`,
  about: (group: string, said: string) => `Gjeld ${group}: ${said}`,
  cooperates: 'Samarbeider',
  cooperatesCase: 'Samarbeider (case)',
  status: 'Status',
  source: 'Kjelde',
  report: (kilde: string) => `PwC for KS 2025, ${kilde}`,
  derivedFrom: (kilde: string) => `Følgjer av PwC for KS 2025, ${kilde}`,
  estimatedFrom: (kilde: string) => `Overslag av Beredskapskartet frå PwC for KS 2025, ${kilde}`,
  noSource: 'PwC for KS 2025 oppgir ikkje talet',
  survey: (year: number) => `Svara frå kommunane i undersøkinga ${year}`,
  example: 'Eksempel: laga, ingen sine svar',
  yes: 'Samarbeider',
  no: 'Samarbeider ikkje',
  yesFiltered: 'Har samarbeid som passar filteret',
  noFiltered: 'Har ikkje samarbeid som passar filteret',
  kommuneAnswer: 'Kommunen sitt eige svar',
  n: 'n',
  ofKommuner: (teller: number, n: number) =>
    `${format.count(teller)} av ${format.count(n)} kommunar som svarte`,
  ofKommunerRange: (low: number, high: number, n: number) =>
    `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommunar som svarte`,
  /** What n counts, of each indicator. */
  ofN: {
    samarbeider: (n: number) => `${format.count(n)} kommunar som svarte`,
    formalisert: (n: number) => `${format.count(n)} samarbeid med kjend form`,
    effekt: (n: number) => `${format.count(n)} ${n === 1 ? 'vurdert' : 'vurderte'} samarbeid`,
  },
  nUnknown: (what: string) => `Rapporten oppgir ikkje kor mange ${what} det gjeld`,
  groupN: 'Rapporten oppgir ikkje kor mange i gruppa som svarte',
  answeredOnly: (svart: number) =>
    `${format.count(svart)} kommunar svarte. Rapporten oppgir ikkje kor mange av dei som samarbeider`,
  samarbeid: 'samarbeid',
  kommunerWithAnswer: 'kommunar',
  few: 'Få svar',
  interval: '95 %-intervall',
  bounds: 'Sikre grenser',
  boundsMeaning: (range: string) => `${range}, uansett kva dei som ikkje svarte, meiner`,
  boundsOfReport: (range: string) => `${range}, det følgjer av rapporten`,
  computedHere: (range: string) => `${range} (rekna ut her)`,
  response: 'Svarte',
  responseOf: (answered: number, all: number, share: string) =>
    `${format.count(answered)} av ${format.count(all)} kommunar (${share})`,
  responseIn: (place: string) => `Svarte i ${place}`,
  kommuneAnswered: 'Kommunen svarte på undersøkinga',
  kommuneSilent: 'Kommunen svarte ikkje på undersøkinga',
  made: {
    kommuneAnswer: 'Laga svar',
    ofKommuner: (teller: number, n: number) =>
      `${format.count(teller)} av ${format.count(n)} kommunar med eksempelsvar`,
    ofKommunerRange: (low: number, high: number, n: number) =>
      `${format.count(low)}–${format.count(high)} av ${format.count(n)} kommunar med eksempelsvar`,
    boundsMeaning: (range: string) => `${range}, uansett kva dei utan eksempelsvar meiner`,
    response: 'Med eksempelsvar',
    responseIn: (place: string) => `Med eksempelsvar i ${place}`,
  },
  noKommune: 'Rapporten har ikkje tal for kvar kommune.',
  silent: (answered: number, all: number, share: string) =>
    `I heile landet svarte ${format.count(answered)} av ${format.count(all)} kommunar; ${share} svarte ikkje.`,
  notPublic: (navn: string) => `Om ${navn} svarte, og kva, er ikkje offentleg.`,
  answeredAll: (fylke: string, navn: string) => `Alle kommunane i ${fylke} svarte, òg ${navn}.`,
  answerNotPublic: (navn: string) => `Kva ${navn} svarte, er ikkje offentleg.`,
  allLarge: 'Alle så store som svarte, samarbeider.',
  weighted: (low: string, high: string) =>
    `Snittet av fylka, som går frå ${low} til ${high}. Rapporten trykkjer ikkje spreiinga, så overslaget har ikkje noko intervall.`,
  boundedBy: (range: string) => `Det følgjer av rapporten at talet ligg ${range}.`,
  printedSame: (value: string) => `Rapporten trykkjer det same: ${value}.`,
  printedOther: (value: string) => `Rapporten trykkjer ${value}.`,
  derivedSame: (value: string) => `Det same følgjer av rapporten: ${value}.`,
  derivedOther: (value: string) => `Av rapporten følgjer ${value}.`,
  appliesTo: (place: string) => `Talet gjeld ${place} samla.`,
  averageOf: (low: string, high: string) =>
    `Snittet av dei to trykte tala, ${low} og ${high}. Dei er avrunda, så snittet kan vere inntil 0,05 lågare eller høgare.`,
  averageOfSame: (value: string) =>
    `Snittet av dei to trykte tala, som begge er ${value}. Dei er avrunda, så snittet kan vere inntil 0,05 lågare eller høgare.`,
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

/** Rounds of the survey, and the change between two. */
import type { Status } from '../../indicators/status';
import type { Visshet } from '../../model/change';
import { format } from './format';

export const rounds = {
  label: 'Undersøkelse',
  compare: 'Endring',
  only: (year: string) => `Bare ${year}`,
  since: (year: string) => `Endring fra ${year}`,
  until: (year: string) => `Endring til ${year}`,
  title: {
    samarbeider: (from: number, to: number) => `Samarbeider flere kommuner i ${to} enn i ${from}?`,
    formalisert: (from: number, to: number) =>
      `Er mer av samarbeidet formalisert i ${to} enn i ${from}?`,
    effekt: (from: number, to: number) => `Opplever kommunene mer effekt i ${to} enn i ${from}?`,
  },
  measure: (measure: string, from: number, to: number) =>
    `${measure}: endring fra ${from} til ${to}`,
  units: { prosent: 'prosentpoeng', score_1_5: 'poeng' },
  amount: (amount: string, unit: string) => `${amount} ${unit}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  measureUnit: (measure: string, unit: string) => `${measure}, ${unit}`,
  unchanged: (value: string) => `Uendret (${value})`,
  stopped: 'Fra ja til nei',
  same: 'Samme svar begge ganger',
  begun: 'Fra nei til ja',
  unsure: 'Ringer: ikke skillbar',
  visshet: {
    eksakt: 'Uten usikkerhet',
    skillbar: 'Større enn usikkerheten',
    ikke_skillbar: 'Ikke skillbar',
    ukjent: 'Usikkerheten er ikke kjent',
  } satisfies Record<Visshet, string>,
  visshetMeaning: {
    eksakt: 'alle svarte begge ganger',
    skillbar: '95 %-intervallet for endringen tar ikke med null',
    ikke_skillbar: '95 %-intervallet for endringen tar med null, så den kan være tilfeldig',
    ukjent: 'minst ett av tallene har ikke noe intervall',
  } satisfies Record<Visshet, string>,
  missingMade: 'Ikke med begge ganger i eksempelet',
  missing: {
    ikke_svart: 'Svarte ikke begge ganger',
    skjermet: 'Skjermet minst en gang',
    ingen_samarbeid: 'Uten samarbeid minst en gang',
    avgrenset: 'Bare avgrenset minst en gang',
    ikke_publisert: 'Kan ikke sammenlignes',
  } satisfies Partial<Record<Status, string>>,
  heading: (from: number, to: number) => `Endring fra ${from} til ${to}`,
  change: 'Endring',
  doubt: 'Usikkerhet',
  both: 'Svarte begge ganger',
  inBoth: 'Med begge ganger i eksempelet',
  bothOf: (count: number, all: number) => `${format.count(count)} av ${format.count(all)} kommuner`,
  noValue: 'Ikke oppgitt',
  noChange: (why: string) => `Ingen endring å vise: ${why.toLocaleLowerCase('nb')}.`,
  base: 'Grunnlag',
  nIn: (value: string, year: number) => `${value} (${year})`,
  bothAnswered: (count: number) =>
    count === 1
      ? '1 kommune svarte begge ganger.'
      : `${format.count(count)} kommuner svarte begge ganger.`,
  bothMade: (count: number) => `${format.count(count)} kommuner er med begge ganger i eksempelet.`,
  everyone: 'Endringen er mellom alle som svarte hver gang, ikke bare dem som svarte begge ganger.',
  country: (from: string, to: string, change: string, doubt: string) =>
    `I hele landet: fra ${from} til ${to}, en endring på ${change} (${doubt.toLocaleLowerCase('nb')}).`,
  doubtMade: 'eksempel',
  distinct: (count: number, compared: number, areas: string) =>
    `${format.count(count)} av ${format.count(compared)} ${areas} har en endring som er større enn usikkerheten.`,
  kommuner: (compared: number, up: number, down: number, same: number) =>
    `Av ${format.count(compared)} kommuner med tall begge ganger gikk ${format.count(up)} opp, ${format.count(down)} ned, og ${format.count(same)} er uendret.`,
  answers: (begun: number, stopped: number, same: number) =>
    `${format.count(begun)} kommuner gikk fra nei til ja, ${format.count(stopped)} fra ja til nei, og ${format.count(same)} har samme svar.`,
  made: 'Dette er et eksempel: svarene er oppdiktet, og endringen sier ikke noe om kommunene.',
  slope: (measure: string, from: number, to: number, areas: string) =>
    `${measure} i ${from} og ${to}, per ${areas}. De samme tallene står i tabellen.`,
  slopeKey:
    'Hel strek: større enn usikkerheten. Stiplet: ikke skillbar, eller usikkerheten er ikke kjent.',
  slopeNone: 'Ingen områder har tall begge ganger.',
};

/** Rounds of the survey, and the change between two. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const rounds: Texts['rounds'] = {
  label: 'Undersøking',
  compare: 'Endring',
  only: (year: string) => `Berre ${year}`,
  since: (year: string) => `Endring frå ${year}`,
  until: (year: string) => `Endring til ${year}`,
  title: {
    samarbeider: (from: number, to: number) => `Samarbeider fleire kommunar i ${to} enn i ${from}?`,
    formalisert: (from: number, to: number) =>
      `Er meir av samarbeidet formalisert i ${to} enn i ${from}?`,
    effekt: (from: number, to: number) => `Opplever kommunane meir effekt i ${to} enn i ${from}?`,
  },
  measure: (measure: string, from: number, to: number) =>
    `${measure}: endring frå ${from} til ${to}`,
  units: { prosent: 'prosentpoeng', score_1_5: 'poeng' },
  amount: (amount: string, unit: string) => `${amount} ${unit}`,
  interval: (low: string, high: string) => `${low} til ${high}`,
  measureUnit: (measure: string, unit: string) => `${measure}, ${unit}`,
  unchanged: (value: string) => `Uendra (${value})`,
  stopped: 'Frå ja til nei',
  same: 'Same svar begge gongene',
  begun: 'Frå nei til ja',
  unsure: 'Ringar: ikkje skiljeleg',
  visshet: {
    eksakt: 'Utan uvisse',
    skillbar: 'Større enn uvissa',
    ikke_skillbar: 'Ikkje skiljeleg',
    ukjent: 'Uvissa er ikkje kjend',
  },
  visshetMeaning: {
    eksakt: 'alle svarte begge gongene',
    skillbar: '95 %-intervallet for endringa tek ikkje med null',
    ikke_skillbar: '95 %-intervallet for endringa tek med null, så ho kan vere tilfeldig',
    ukjent: 'minst eitt av tala har ikkje noko intervall',
  },
  missingMade: 'Ikkje med begge gongene i eksempelet',
  missing: {
    ikke_svart: 'Svarte ikkje begge gongene',
    skjermet: 'Skjerma minst ein gong',
    ingen_samarbeid: 'Utan samarbeid minst ein gong',
    avgrenset: 'Berre avgrensa minst ein gong',
    ikke_publisert: 'Kan ikkje samanliknast',
  },
  heading: (from: number, to: number) => `Endring frå ${from} til ${to}`,
  change: 'Endring',
  doubt: 'Uvisse',
  both: 'Svarte begge gongene',
  inBoth: 'Med begge gongene i eksempelet',
  bothOf: (count: number, all: number) => `${format.count(count)} av ${format.count(all)} kommunar`,
  noValue: 'Ikkje oppgitt',
  noChange: (why: string) => `Inga endring å vise: ${why.toLocaleLowerCase('nn')}.`,
  base: 'Grunnlag',
  nIn: (value: string, year: number) => `${value} (${year})`,
  bothAnswered: (count: number) =>
    count === 1
      ? '1 kommune svarte begge gongene.'
      : `${format.count(count)} kommunar svarte begge gongene.`,
  bothMade: (count: number) => `${format.count(count)} kommunar er med begge gongene i eksempelet.`,
  everyone:
    'Endringa er mellom alle som svarte kvar gong, ikkje berre dei som svarte begge gongene.',
  country: (from: string, to: string, change: string, doubt: string) =>
    `I heile landet: frå ${from} til ${to}, ei endring på ${change} (${doubt.toLocaleLowerCase('nn')}).`,
  doubtMade: 'eksempel',
  distinct: (count: number, compared: number, areas: string) =>
    `${format.count(count)} av ${format.count(compared)} ${areas} har ei endring som er større enn uvissa.`,
  kommuner: (compared: number, up: number, down: number, same: number) =>
    `Av ${format.count(compared)} kommunar med tal begge gongene gjekk ${format.count(up)} opp, ${format.count(down)} ned, og ${format.count(same)} er uendra.`,
  answers: (begun: number, stopped: number, same: number) =>
    `${format.count(begun)} kommunar gjekk frå nei til ja, ${format.count(stopped)} frå ja til nei, og ${format.count(same)} har same svar.`,
  made: 'Dette er eit eksempel: svara er oppdikta, og endringa seier ikkje noko om kommunane.',
  slope: (measure: string, from: number, to: number, areas: string) =>
    `${measure} i ${from} og ${to}, per ${areas}. Dei same tala står i tabellen.`,
  slopeKey: 'Heil strek: større enn uvissa. Stipla: ikkje skiljeleg, eller uvissa er ikkje kjend.',
  slopeNone: 'Ingen område har tal begge gongene.',
};

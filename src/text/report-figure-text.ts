/** What is said of the numbers in a figure of the report: of which group, how much, of how many, and from where. */
import type {
  FiguresFile,
  ReportFigure,
  ReportNumber,
  ReportRow,
  ReportSeries,
  ReportStatement,
} from '../contract/figures-file';
import type { Unit } from '../indicators/catalogue';
import { filterIds } from '../query/filters';
import { capitalised, inSentence } from './casing';
import { filterValueText } from './filter-text';
import { placeName, referenceText } from './names';
import type { ReportFigureTexts } from './nb/report-figures';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** Both kinds of texts, and the names of places, that a figure of the report is told with. */
export interface ReportWords {
  readonly t: Texts;
  readonly r: ReportFigureTexts;
  readonly file: Pick<FiguresFile, 'steder'>;
}

export function reportGroupName(
  { t, r, file }: ReportWords,
  { deling }: ReportFigure,
  code: string,
) {
  const groupNames: Readonly<Record<string, string>> = r.groups;
  const filter = filterIds.find((id) => id === deling);
  const answers: Readonly<Record<string, string>> = t.figures.answers;
  if (filter) {
    const said = filterValueText(t, filter, code);
    if (said !== code) return said;
    if (filter === 'form') {
      return t.format.list(code.split('+').map((part) => filterValueText(t, filter, part)));
    }
  }
  if (deling === 'svarvalg') return answers[code] ?? code;
  const place = file.steder[code];
  return place === undefined ? (groupNames[code] ?? code) : placeName(t, place);
}

const isOfScale = (unit: ReportNumber['enhet']): unit is Unit =>
  unit === 'prosent' || unit === 'score_1_5';

/** A count, or two ends of one, in a unit that no indicator has. */
const inUnit = ({ r }: ReportWords, count: string, unit: ReportNumber['enhet']): string =>
  unit === 'prosentpoeng' ? r.points(count) : count;

/** A number in its unit. */
const amount = (words: ReportWords, value: number, unit: ReportNumber['enhet']): string =>
  isOfScale(unit)
    ? words.t.format.value(value, unit)
    : inUnit(words, words.t.format.count(value), unit);

/** The number or the bound as the report tells it. */
export function reportValueText(words: ReportWords, row: ReportNumber): string {
  const { t, r } = words;
  if (row.slag === 'verdi') {
    const said = amount(words, row.verdi, row.enhet);
    return row.omtrent ? r.about(said) : said;
  }
  const { lav, hoy, enhet } = row;
  if (row.form === 'opp_mot_halvparten') return r.half;
  if (hoy === null) return lav === null ? t.table.empty : r.over(amount(words, lav, enhet));
  if (lav === null) return r.atMost(amount(words, hoy, enhet));
  if (isOfScale(enhet)) return t.format.range(lav, hoy, enhet);
  return inUnit(words, t.format.counts(lav, hoy), enhet);
}

/** What it is of: a count of what, or n alone. */
function baseText({ t, r }: ReportWords, row: ReportNumber): string | null {
  const { n } = row;
  if (n === null) return t.figures.nUnknown;
  const teller = row.slag === 'verdi' ? row.teller : null;
  return teller === null ? t.figures.n(n) : r.of(t.format.count(teller), t.format.count(n));
}

/** The printed number that contradicts the row's own. */
const printedText = (words: ReportWords, row: ReportNumber): string[] =>
  row.slag === 'verdi' && row.trykt !== null
    ? [words.r.printed(amount(words, row.trykt, row.enhet))]
    : [];

/** The status of a row; with the reservation of a number that follows only as the report is read here. */
export const reportStatusText = (t: Texts, row: ReportRow): string =>
  statusText(t, {
    status: row.status,
    datasett: 'rapporten',
    utledning: row.slag === 'verdi' && row.betinget ? 'betinget' : null,
  });

/** What stands beside a mark: number, n and status. */
export function reportNumberText(words: ReportWords, row: ReportNumber): string {
  const { t, r } = words;
  const value = reportValueText(words, row);
  const status = inSentence(t, reportStatusText(t, row));
  const whole = row.slag === 'verdi' && row.verdi === row.n;
  if (row.enhet !== 'antall') {
    return [value, baseText(words, row), status, ...printedText(words, row)].join(' · ');
  }
  return whole || row.n === null
    ? [value, status].join(' · ')
    : [r.of(value, t.format.count(row.n)), status].join(' · ');
}

export const reportSeriesText = ({ t, r }: ReportWords, serie: readonly ReportSeries[]): string =>
  capitalised(t, serie.map((id) => r.series[id]).join(', '));

/** Where it stands in the report, or what it follows from. */
export function reportSourceText({ t }: ReportWords, row: ReportNumber | ReportStatement): string {
  const reference = referenceText(t, row.kilde);
  const follows = 'utledet' in row && row.utledet;
  return follows ? t.card.derivedFrom(reference) : t.card.report(reference);
}

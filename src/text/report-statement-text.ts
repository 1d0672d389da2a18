/** What a figure of the report says without numbers, in words, and each of its rows in one line. */
import type { ReportFigure, ReportNumber, ReportStatement } from '../contract/figures-file';
import { capitalised, inSentence } from './casing';
import { referenceText } from './names';
import type { ReportFigureTexts } from './nb/report-figures';
import type { ReportWords } from './report-figure-text';
import { reportGroupName, reportNumberText, reportSeriesText } from './report-figure-text';
import { statusWord } from './status-text';

export interface SaidStatement {
  readonly heading: string;
  /** Of whom it is said, none where of all; those that share a place in an order stand together. */
  readonly names: readonly { readonly name: string; readonly place: number | null }[];
  readonly base: string;
}

const signs = { '1': 'opp', '-1': 'ned', '0': 'likt' } as const;

export function statementText(
  words: ReportWords,
  figure: ReportFigure,
  row: ReportStatement,
): SaidStatement {
  const { t, r } = words;
  const { n, kilde, grupper, serie, status } = row;
  const said =
    row.slag === 'retning'
      ? r.direction[row.hva][signs[`${row.retning}`]]
      : orderText(r, row.ende, row.omfang, grupper.length);
  const whom = serie.length === 0 ? '' : reportSeriesText(words, serie);
  return {
    heading: whom === '' ? capitalised(t, said) : `${whom}: ${inSentence(t, said)}`,
    names: namesOf(words, figure, row),
    base: [
      ...(n === null ? [] : [t.figures.n(n)]),
      referenceText(t, kilde),
      statusWord(t, status),
    ].join(' · '),
  };
}

function namesOf(
  words: ReportWords,
  figure: ReportFigure,
  row: ReportStatement,
): SaidStatement['names'] {
  const named = row.grupper.map((code) => reportGroupName(words, figure, code));
  const places = row.slag === 'orden' && row.grupper.length > 1 ? row.plasser : [];
  if (places.length === 0) return named.map((name) => ({ name, place: null }));
  return [...new Set(places)].map((place) => ({
    name: words.t.format.list(named.filter((_, at) => places[at] === place)),
    place,
  }));
}

function orderText(
  r: ReportFigureTexts,
  end: 'topp' | 'bunn',
  extent: 'ordnet' | 'mengde' | 'blant',
  count: number,
): string {
  const words = r.order[end];
  return extent === 'blant' ? words.blant : words[extent](count);
}

/** A statement in one line, as a picture and the list of `npm run verify` have it. */
export function statementLine(words: ReportWords, figure: ReportFigure, row: ReportStatement) {
  const { heading, names } = statementText(words, figure, row);
  return names.length === 0 ? heading : `${heading}: ${names.map(({ name }) => name).join(', ')}`;
}

/** Everything the row says, with whom it is of. */
export function reportRowText(
  words: ReportWords,
  figure: ReportFigure,
  row: ReportNumber | ReportStatement,
): string {
  if (row.slag === 'orden' || row.slag === 'retning') return statementLine(words, figure, row);
  const name = reportGroupName(words, figure, row.gruppe);
  const whom = row.serie.length === 0 ? '' : `${reportSeriesText(words, row.serie)}: `;
  return `${name}: ${whom}${reportNumberText(words, row)}`;
}

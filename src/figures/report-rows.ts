/** The table behind a figure of the report: a row for all that it shows. */
import type { ReportFigure, ReportRow } from '../contract/figures-file';
import type { ReportWords } from '../text/report-figure-text';
import { reportSourceText } from '../text/report-figure-text';
import { reportRowText } from '../text/report-statement-text';

export interface ReportTableRow {
  readonly key: string;
  readonly slag: ReportRow['slag'];
  readonly said: string;
  readonly n: string;
  readonly status: string;
  readonly source: string;
}

/** In the order that the figure has them. */
export const reportTableRows = (words: ReportWords, figure: ReportFigure): ReportTableRow[] =>
  figure.rader.map((row) => ({
    key: [...row.tall, 'gruppe' in row ? row.gruppe : ''].join(' '),
    slag: row.slag,
    said: reportRowText(words, figure, row),
    n: row.n === null ? words.t.table.empty : words.t.format.count(row.n),
    status: words.t.status[row.status].short,
    source: reportSourceText(words, row),
  }));

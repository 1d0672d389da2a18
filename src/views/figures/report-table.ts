/** The table behind a figure of the report: a row for all that it shows. */
import type { ReportFigure, ReportRow } from '../../contract/figures-file';
import type { ReportWords } from '../../text/report-figure-text';
import { reportSourceText, reportStatusText } from '../../text/report-figure-text';
import { reportRowText } from '../../text/report-statement-text';
import type { ShownCells } from '../../text/shown-columns';
import { shownColumnsOf } from '../../text/shown-columns';
import type { FigureTable } from './figure-table';

function reportCells(words: ReportWords): ShownCells<'rapportfigur', ReportRow> {
  const { t, r } = words;
  return {
    slag: { text: ({ slag }) => r.kinds[slag] },
    status: { text: (row) => reportStatusText(t, row) },
    n: { text: ({ n }) => (n === null ? null : t.format.count(n)) },
    kilde: { text: (row) => reportSourceText(words, row) },
  };
}

/** In the order that the figure has them. */
export function reportTable(words: ReportWords, figure: ReportFigure): FigureTable {
  const columns = shownColumnsOf(words.t, reportCells(words));
  return {
    columns,
    rows: figure.rader.map((row) => ({
      key: [...row.tall, 'gruppe' in row ? row.gruppe : ''].join(' '),
      label: reportRowText(words, figure, row),
      cells: columns.map(({ text }) => text(row)),
    })),
  };
}

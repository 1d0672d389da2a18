/** The table behind a figure of the report: a row for all that it shows. */
import type { ReportFigure } from '../../contract/figures-file';
import type { ReportWords } from '../../text/report-figure-text';
import { reportSourceText, reportStatusText } from '../../text/report-figure-text';
import { reportRowText } from '../../text/report-statement-text';
import type { FigureTable } from './columns';

/** In the order that the figure has them. */
export function reportTable(words: ReportWords, figure: ReportFigure): FigureTable {
  const { t, r } = words;
  const { columns } = t.figures;
  return {
    columns: [
      { id: 'slag', title: r.kind, numeric: false },
      { id: 'n', title: columns.n, numeric: true },
      { id: 'status', title: columns.status, numeric: false },
      { id: 'kilde', title: columns.source, numeric: false },
    ],
    rows: figure.rader.map((row) => ({
      key: [...row.tall, 'gruppe' in row ? row.gruppe : ''].join(' '),
      label: reportRowText(words, figure, row),
      cells: [
        r.kinds[row.slag],
        row.n === null ? t.table.empty : t.format.count(row.n),
        reportStatusText(t, row),
        reportSourceText(words, row),
      ],
    })),
  };
}

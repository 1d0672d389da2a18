/** All that a figure of the report shows, as the table of its files. */
import type { ReportFigure, ReportRow } from '../../contract/figures-file';
import { reportYear } from '../../query/round';
import type { ReportWords } from '../../text/report-figure-text';
import { reportGroupName, reportSourceText } from '../../text/report-figure-text';
import { statementText } from '../../text/report-statement-text';
import type { FileCells, FileTable } from './file-table';
import { tableOf } from './file-table';

interface Told {
  readonly figure: ReportFigure;
  readonly row: ReportRow;
  /** Null of a statement about no group in particular. */
  readonly gruppe: string | null;
  readonly plass: number | null;
}

const numbers = ({ row }: Told) => ({
  verdi: row.slag === 'verdi' ? row.verdi : null,
  teller: row.slag === 'verdi' ? row.teller : null,
  lav: row.slag === 'grense' ? row.lav : null,
  hoy: row.slag === 'grense' ? row.hoy : null,
  enhet: row.slag === 'verdi' || row.slag === 'grense' ? row.enhet : null,
});

/** What a statement says, without the names that have rows of their own. */
function statement(words: ReportWords, { figure, row }: Told): string | null {
  return row.slag === 'orden' || row.slag === 'retning'
    ? statementText(words, figure, row).heading
    : null;
}

const reportCells = (words: ReportWords): FileCells<'rapportfigur', Told> => ({
  datasett: () => 'rapporten',
  figur: ({ figure }) => figure.nummer,
  bolge: () => reportYear,
  niva: ({ figure }) => figure.deling,
  omrade: ({ gruppe }) => gruppe,
  navn: ({ figure, gruppe }) => gruppe && reportGroupName(words, figure, gruppe),
  indikator: ({ figure }) => figure.id,
  serie: ({ row }) => row.serie.join(' ') || null,
  slag: ({ row }) => row.slag,
  verdi: (told) => numbers(told).verdi,
  verdi_lav: (told) => numbers(told).lav,
  verdi_hoy: (told) => numbers(told).hoy,
  enhet: (told) => numbers(told).enhet,
  teller: (told) => numbers(told).teller,
  plass: ({ plass }) => plass,
  utsagn: (told) => statement(words, told),
  n: ({ row }) => row.n,
  status: ({ row }) => row.status,
  utledning: ({ row }) => (row.slag === 'verdi' && row.betinget ? 'betinget' : null),
  kilde: ({ row }) => reportSourceText(words, row),
});

/** A row for each number, and for each group that a statement names. */
function toldOf(figure: ReportFigure, row: ReportRow): Told[] {
  if (row.slag === 'verdi' || row.slag === 'grense') {
    return [{ figure, row, gruppe: row.gruppe, plass: null }];
  }
  if (row.grupper.length === 0) return [{ figure, row, gruppe: null, plass: null }];
  const places = row.slag === 'orden' ? row.plasser : [];
  return row.grupper.map((gruppe, at) => ({ figure, row, gruppe, plass: places[at] ?? null }));
}

export const reportFigureTable = (words: ReportWords, figure: ReportFigure): FileTable =>
  tableOf(
    reportCells(words),
    figure.rader.flatMap((row) => toldOf(figure, row)),
  );

/** The columns of files: each once, in its order, with the kinds of rows that have it. */
import type { ColumnType } from '../contract/columns';
import type { RowKind } from './column-kinds';
import { everywhere, ofAnswers, ofAreas, ofChange, ofReport } from './column-kinds';

interface FileColumnRule {
  readonly of: readonly RowKind[];
  readonly type: ColumnType;
  /** A value or a bound of one, in the unit of the column `enhet`. */
  readonly measure?: true;
}

const text = 'VARCHAR';
const integer = 'INTEGER';
const measure = { type: 'DOUBLE', measure: true } as const;

/**
 * The columns of files. `verdi` and its bounds are per cent (0–100) or means (1–5); `teller` and `n` are what
 * the value was computed from, `svart` and `kommuner` the municipalities that answered and that there are.
 * `fra` and `til` are the earlier and the later round; `endring` is later less earlier, percentage points or
 * points, and `svarte_begge` the municipalities that answered both times.
 */
export const fileColumns = {
  datasett: { of: everywhere, type: text },
  figur: { of: ['figur', 'rapportfigur'], type: text },
  bolge: { of: everywhere, type: integer },
  niva: { of: everywhere, type: text },
  omrade: { of: everywhere, type: text },
  navn: { of: everywhere, type: text },
  gjelder: { of: ofAreas, type: text },
  gjelder_kode: { of: ofAreas, type: text },
  indikator: { of: everywhere, type: text },
  serie: { of: ofReport, type: text },
  slag: { of: ofReport, type: text },
  effekt: { of: ofAnswers, type: text },
  filter: { of: ofAnswers, type: text },
  verdi: { of: everywhere, ...measure },
  verdi_lav: { of: everywhere, ...measure },
  verdi_hoy: { of: everywhere, ...measure },
  orden: { of: ofAreas, type: text },
  enhet: { of: everywhere, type: text },
  // A sum of effect answers may be half a point.
  teller: { of: everywhere, type: 'DOUBLE' },
  plass: { of: ofReport, type: integer },
  utsagn: { of: ofReport, type: text },
  n: { of: everywhere, type: integer },
  svart: { of: ofAnswers, type: integer },
  kommuner: { of: ofAnswers, type: integer },
  ki_lav: { of: ofAnswers, ...measure },
  ki_hoy: { of: ofAnswers, ...measure },
  grense_lav: { of: ofAreas, ...measure },
  grense_hoy: { of: ofAreas, ...measure },
  status: { of: everywhere, type: text },
  utledning: { of: ['omrade', 'rapportfigur'], type: text },
  kilde: { of: everywhere, type: text },
  fra_bolge: { of: ofChange, type: integer },
  fra_verdi: { of: ofChange, ...measure },
  fra_n: { of: ofChange, type: integer },
  fra_ki_lav: { of: ofChange, ...measure },
  fra_ki_hoy: { of: ofChange, ...measure },
  fra_status: { of: ofChange, type: text },
  til_bolge: { of: ofChange, type: integer },
  til_verdi: { of: ofChange, ...measure },
  til_n: { of: ofChange, type: integer },
  til_ki_lav: { of: ofChange, ...measure },
  til_ki_hoy: { of: ofChange, ...measure },
  til_status: { of: ofChange, type: text },
  endring: { of: ofChange, ...measure },
  endring_visshet: { of: ofChange, type: text },
  endring_status: { of: ofChange, type: text },
  svarte_begge: { of: ofChange, type: integer },
  fa_svar: { of: ofAreas, type: 'BOOLEAN' },
  fylke: { of: ofAreas, type: text },
  folketall: { of: ofAreas, type: integer },
  sentralitet: { of: ofAreas, type: integer },
} as const satisfies Readonly<Record<string, FileColumnRule>>;

export type FileColumnId = keyof typeof fileColumns;

/** The columns that the files of a kind of rows have. */
export type FileColumnOf<Kind extends RowKind> = {
  [Id in FileColumnId]: Kind extends (typeof fileColumns)[Id]['of'][number] ? Id : never;
}[FileColumnId];

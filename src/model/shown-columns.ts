/** The columns of tables on screen: each once, in its order, with what a file holds of it. */
import type { RowKind } from './column-kinds';
import { everywhere, ofAnswers, ofAreas, ofChange, ofReport } from './column-kinds';
import type { FileColumnId } from './file-columns';

interface ShownColumnRule {
  readonly of: readonly RowKind[];
  readonly numeric?: true;
  /** The columns of a file that hold what is shown. */
  readonly holds: readonly FileColumnId[];
}

/** The columns of tables on screen. The status stands beside the value: no width shows the one alone. */
export const shownColumns = {
  gjelder: { of: ofAreas, holds: ['gjelder', 'gjelder_kode'] },
  serie: { of: ['figur'], holds: ['effekt', 'filter'] },
  slag: { of: ofReport, holds: ['slag'] },
  endring: { of: ofChange, numeric: true, holds: ['endring'] },
  visshet: { of: ofChange, holds: ['endring_visshet'] },
  verdi: { of: ofAnswers, numeric: true, holds: ['verdi', 'verdi_lav', 'verdi_hoy'] },
  status: { of: [...everywhere, 'endring'], holds: ['status'] },
  fylke: { of: ['omrade', 'endring'], holds: ['fylke'] },
  'verdi-fra': { of: ofChange, numeric: true, holds: ['fra_verdi'] },
  'n-fra': { of: ofChange, numeric: true, holds: ['fra_n'] },
  'intervall-fra': { of: ofChange, numeric: true, holds: ['fra_ki_lav', 'fra_ki_hoy'] },
  'verdi-til': { of: ofChange, numeric: true, holds: ['til_verdi'] },
  'n-til': { of: ofChange, numeric: true, holds: ['til_n'] },
  'intervall-til': { of: ofChange, numeric: true, holds: ['til_ki_lav', 'til_ki_hoy'] },
  begge: { of: ofChange, numeric: true, holds: ['svarte_begge'] },
  teller: { of: ['figur'], numeric: true, holds: ['teller'] },
  n: { of: everywhere, numeric: true, holds: ['n'] },
  intervall: { of: ofAnswers, numeric: true, holds: ['ki_lav', 'ki_hoy'] },
  grenser: { of: ofAreas, numeric: true, holds: ['grense_lav', 'grense_hoy'] },
  svart: { of: ofAnswers, numeric: true, holds: ['svart', 'kommuner'] },
  folketall: { of: ofAreas, numeric: true, holds: ['folketall'] },
  sentralitet: { of: ofAreas, numeric: true, holds: ['sentralitet'] },
  kilde: { of: [...everywhere, 'endring'], holds: ['kilde'] },
} as const satisfies Readonly<Record<string, ShownColumnRule>>;

export type ShownColumnId = keyof typeof shownColumns;

/** The columns that a table of a kind of rows can show. */
export type ShownColumnOf<Kind extends RowKind> = {
  [Id in ShownColumnId]: Kind extends (typeof shownColumns)[Id]['of'][number] ? Id : never;
}[ShownColumnId];

/** The columns that are called the same in every view; those of a change alone name its rounds. */
export type TitledColumnId = {
  [Id in ShownColumnId]: (typeof shownColumns)[Id]['of'] extends typeof ofChange ? never : Id;
}[ShownColumnId];

/** The table behind a figure: what each row is of, then the columns that it shows. */
import type { ShownColumn } from '../../text/shown-columns';

interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** A cell for each column. */
  readonly cells: readonly string[];
}

export interface FigureTable {
  readonly columns: readonly Pick<ShownColumn<unknown>, 'id' | 'title' | 'numeric'>[];
  readonly rows: readonly FigureRow[];
}

/** An area's row with the names that a language has for it. */
import type { AreaRow } from '../query/area-row';

export interface NamedRow extends AreaRow {
  /** What the group is called that the number is about, when it is not the area alone. */
  readonly gjelder_navn: string | null;
  /** What the fylke is called that a kommune's response is of. */
  readonly fylke_gruppe_navn: string | null;
}

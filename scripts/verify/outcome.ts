/** What came of one printed number. */

export interface Outcome {
  readonly ok: boolean;
  /** The computed number, in words a reader of the report knows. */
  readonly reproduced: string;
}

/** A mark in a chart: what it stands for on the chart's scale. */

export interface Mark {
  readonly verdi: number | null;
  /** The range of a number that is only known between bounds. */
  readonly verdi_lav: number | null;
  readonly verdi_hoy: number | null;
  readonly ki_lav: number | null;
  readonly ki_hoy: number | null;
  /** The end of the range that nothing bounds but the scale. */
  readonly open?: 'low' | 'high' | null;
  /** Told in round words. */
  readonly rounded?: boolean;
}

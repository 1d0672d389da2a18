/** The report's numbers as the data folder holds them. */
import type { Formalisering } from './compute';
import type { Run } from './tables';

export type Relation =
  'eq' | 'exactly_n' | 'about' | 'gt' | 'lte' | 'range' | 'order' | 'sign' | 'trend';

export interface Published {
  readonly id: string;
  readonly indikator: string;
  readonly dimensjon: string;
  readonly gruppe: string;
  readonly formalisering: Formalisering;
  readonly effekt: 'forebygging' | 'handtering' | 'begge' | null;
  readonly verdi: number;
  readonly verdi_maks: number | null;
  readonly enhet: string;
  readonly relasjon: Relation;
  readonly rekkefolge: string | null;
  /** The same number stands better in another row. */
  readonly foretrukket: boolean;
}

/** In the order of the report's list. */
export async function readPublished(run: Run): Promise<Published[]> {
  return (await run('from publiserte_tall')) as unknown as Published[];
}

/** The municipalities near one, whatever is known of them. */
import type { Query } from './query';

export interface NeighbourRow {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly er_nabo: boolean;
  readonly avstand_km: number;
}

/** The nearest first. */
export const neighboursQuery = (kommunenummer: string): Query => ({
  sql: `select nabonummer as kommunenummer, kommunenavn as navn, er_nabo, avstand_km
    from naboer join kommuner on kommuner.kommunenummer = nabonummer
    where naboer.kommunenummer = $1 order by avstand_km, nabonummer`,
  parameters: [kommunenummer],
});

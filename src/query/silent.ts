/** The municipalities that did not answer a survey round. */
import type { Filters } from './filters';
import { kommuneCondition } from './filters';
import type { Query } from './query';
import type { Round } from './round';

export interface SilentRow {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly fylkesnummer: string;
  readonly fylkesnavn: string;
  readonly landsdel: string;
  readonly folketall: number;
}

/** Those that pass the filters on municipalities, by fylke, the largest first. */
export const silentQuery = ({ bolge }: Round, filters: Filters): Query => ({
  sql: `select kommunenummer, kommunenavn as navn, kommuner.fylkesnummer, fylkesnavn,
      kommuner.landsdel, cast(folketall as double) as folketall
    from (
      select kommunenummer from svar
      where bolge = ${bolge} and not svart and ${kommuneCondition(filters)}
    ) join kommuner using (kommunenummer)
    order by kommuner.fylkesnummer, folketall desc, kommunenummer`,
  parameters: [],
});

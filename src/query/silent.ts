/** The municipalities that did not answer a survey round. */
import { ofRound, passes, statement } from './choice';
import type { Filters } from './filters';
import { kommuneIds } from './filters';
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

const silentStatement = statement(
  [],
  `select kommunenummer, kommunenavn as navn, kommuner.fylkesnummer, fylkesnavn,
  kommuner.landsdel, cast(folketall as double) as folketall
from klynger cross join valg join kommuner using (kommunenummer)
where ${ofRound('klynger')} and svart = 0 and ${passes(kommuneIds, 'klynger')}
order by kommuner.fylkesnummer, folketall desc, kommunenummer`,
);

/** Those that pass the filters on municipalities, by fylke, the largest first. */
export const silentQuery = (round: Round, filters: Filters): Query =>
  silentStatement.bind(round, filters, {});

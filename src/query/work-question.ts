/** The municipalities of a fylke, and what their answers say of their cooperation. */
import type { Onsket } from '../contract/codes';
import type { EffektId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import { ofRound, passes, statement } from './choice';
import { clusterSums } from './computed';
import type { Filters } from './filters';
import { kommuneIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';

export interface WorkRow {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly folketall: number;
  readonly svart: boolean;
  readonly samarbeider: boolean | null;
  /** Whether one that answered no wishes for a cooperation. */
  readonly onsket: Onsket | null;
  /** Its cooperations are not shown. */
  readonly skjermet: boolean;
  /** Assessed cooperations: all, those that pass the filters, and of these by form. */
  readonly alle: number;
  readonly samarbeid: number;
  readonly formelle: number;
  readonly uformelle: number;
  /** Mean effect, 1–5, of those that pass. */
  readonly effekt: number | null;
}

const workStatement = (effekt: EffektId) =>
  statement(
    [
      clusterSums({
        formelle: 'case when formalisert then antall else 0 end',
        uformelle: 'case when formalisert then 0 when not formalisert then antall else 0 end',
        y: catalogue.effekt.sums(effekt).numerator,
        x: catalogue.effekt.sums(effekt).denominator,
      }),
    ],
    `select klynger.kommunenummer, kommunenavn as navn, cast(folketall as double) as folketall,
  svart = 1 as svart, case when svart = 1 then ja = 1 end as samarbeider, onsket,
  skjult = 1 as skjermet, samarbeid as alle, coalesce(passer, 0) as samarbeid,
  coalesce(formelle, 0) as formelle, coalesce(uformelle, 0) as uformelle,
  y / nullif(x, 0) as effekt
from klynger cross join valg
join kommuner on kommuner.kommunenummer = klynger.kommunenummer
left join summer using (klynge)
where ${ofRound('klynger')} and klynger.fylkesnummer = valg.fylkesnummer
  and ${passes(kommuneIds, 'klynger')}
order by klynger.kommunenummer`,
    { fylkesnummer: 'text' },
  );

/** @param fylkesnummer two digits */
export const workListQuery = (
  round: Round,
  fylkesnummer: string,
  effekt: EffektId,
  filters: Filters,
): Query => workStatement(effekt).bind(round, filters, { fylkesnummer });

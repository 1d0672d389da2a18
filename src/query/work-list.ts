/** The municipalities of a fylke, and what their answers say of their cooperation. */
import type { Onsket } from '../contract/codes';
import type { EffektId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { Filters } from './filters';
import { kommuneCondition, samarbeidCondition } from './filters';
import type { Query } from './query';
import { literal } from './query';
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

/** @param fylkesnummer two digits */
export function workListQuery(
  { bolge }: Round,
  fylkesnummer: string,
  effekt: EffektId,
  filters: Filters,
): Query {
  const { numerator, denominator } = catalogue.effekt.summed?.(effekt) ?? {
    numerator: 'null',
    denominator: 'null',
  };
  const passes = samarbeidCondition(filters);
  const total = (sql: string, condition: string) =>
    `cast(coalesce(sum(case when ${condition} then ${sql} end), 0) as double)`;
  return {
    sql: `with mine as (
      select * from svar where bolge = ${bolge} and fylkesnummer = ${literal(fylkesnummer)}
        and ${kommuneCondition(filters)}
    ), summer as (
      select kommunenummer, ${total('antall', 'true')} as alle,
        ${total('antall', passes)} as samarbeid,
        ${total('antall', `${passes} and formalisert`)} as formelle,
        ${total('antall', `${passes} and not formalisert`)} as uformelle,
        ${total(numerator, passes)} / nullif(${total(denominator, passes)}, 0) as effekt
      from samarbeid where bolge = ${bolge} and kommunenummer is not null group by kommunenummer
    )
    select mine.kommunenummer, kommunenavn as navn, cast(folketall as double) as folketall, svart,
      samarbeider, onsket, rest_niva is not null as skjermet, coalesce(alle, 0) as alle,
      coalesce(samarbeid, 0) as samarbeid, coalesce(formelle, 0) as formelle,
      coalesce(uformelle, 0) as uformelle, effekt
    from mine join kommuner on kommuner.kommunenummer = mine.kommunenummer
    left join summer on summer.kommunenummer = mine.kommunenummer
    order by mine.kommunenummer`,
    parameters: [],
  };
}

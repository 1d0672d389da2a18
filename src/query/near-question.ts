/** The municipalities near one, and what their answers say of their cooperations. */
import { sektorer } from '../contract/codes';
import type { Form, Onsket, Sektor } from '../contract/codes';
import type { Status } from '../indicators/status';
import type { Derivation } from './area-row';
import { ofRound, passes, statement } from './choice';
import type { Filters } from './filters';
import { maskOf } from './filter-bits';
import { samarbeidIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';
import { statusOfAnswers } from './round';

/** One row for each neighbour and set of cooperations alike; one without cooperations when it has none. */
export interface NearRow {
  readonly kommunenummer: string;
  readonly navn: string;
  readonly er_nabo: boolean;
  readonly avstand_km: number;
  /** Per cent: 100 when it cooperates, 0 when not; null when that is not known. */
  readonly samarbeider: number | null;
  readonly status: Status;
  readonly utledning: Derivation | null;
  /** 1 when it answered, 0 when not. */
  readonly svart: number;
  readonly onsket: Onsket | null;
  /** It cooperates, but too few answers let nobody see about what. */
  readonly skjermet: boolean;
  readonly form: Form | null;
  /** Codes with commas between; null where there is no cooperation to tell of. */
  readonly sektorer: string | null;
  readonly antall: number | null;
}

export interface NearQuestion {
  readonly kommunenummer: string;
  readonly round: Round;
  /** Those on cooperations apply; a filter on municipalities does not: neighbours are of any size. */
  readonly filters: Filters;
}

const sectorCodes = sektorer
  .map((code) => `case when (deres.sektor & ${maskOf('sektor', [code])}) > 0 then '${code}' end`)
  .join(', ');

const nearStatement = statement(
  [
    `nere as (
    select kommunenummer, false as er_nabo, cast(0 as double) as avstand_km from valg
    union all
    select nabonummer, naboer.er_nabo, naboer.avstand_km
    from naboer join valg on naboer.kommunenummer = valg.kommunenummer
  )`,
    `deres as (
    select klynge, tellinger.form, tellinger.sektor, cast(sum(antall) as double) as antall
    from tellinger cross join valg
    where ${ofRound('tellinger')} and ${passes(samarbeidIds, 'tellinger')}
    group by klynge, tellinger.form, tellinger.sektor
  )`,
    `svarene as (select klynger.* from klynger cross join valg where ${ofRound('klynger')})`,
  ],
  `select nere.kommunenummer, kommunenavn as navn, er_nabo, avstand_km,
  cast(case when svart = 1 then 100 * ja end as double) as samarbeider,
  case when svart = 1 then valg.status else 'ikke_svart' end as status, 'svar' as utledning,
  cast(svart as double) as svart, onsket, skjult = 1 as skjermet, verdi as form,
  case when antall is not null then concat_ws(',', ${sectorCodes}) end as sektorer, antall
from nere cross join valg
join kommuner on kommuner.kommunenummer = nere.kommunenummer
join svarene on svarene.kommunenummer = nere.kommunenummer
left join deres using (klynge)
left join filterverdier on filter = 'form' and maske = deres.form
order by avstand_km, nere.kommunenummer, verdi, sektorer`,
  { kommunenummer: 'text', status: 'text' },
);

/** The kommune itself first, at nought kilometres; then the others, nearest first. */
export const nearQuery = ({ kommunenummer, round, filters }: NearQuestion): Query =>
  nearStatement.bind(round, filters, { kommunenummer, status: statusOfAnswers(round) });

/** The sectors of a row. */
export const sectorsOf = ({ sektorer: codes }: NearRow): Sektor[] =>
  sektorer.filter((code) => codes?.split(',').includes(code));

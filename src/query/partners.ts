/** The municipalities near one, and what is known of their cooperations. */
import { sektorer } from '../contract/codes';
import type { Form, Onsket, Sektor } from '../contract/codes';
import { catalogue } from '../indicators/catalogue';
import type { Status } from '../indicators/status';
import type { Derivation } from './area-row';
import { areasQuery } from './areas';
import type { Filters } from './filters';
import { noFilters, samarbeidCondition } from './filters';
import type { Query } from './query';
import { literal } from './query';
import type { Round } from './round';

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
  /** 1 when it answered, 0 when not; null when that is not known. */
  readonly svart: number | null;
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
  readonly round: Round | null;
  /** Those on cooperations apply; a filter on municipalities does not: neighbours are of any size. */
  readonly filters: Filters;
}

const sectorCodes = `concat_ws(',', ${sektorer
  .map((code) => `case when sektor_${code} then '${code}' end`)
  .join(', ')})`;

const samarbeidOf = (round: Round, filters: Filters) => `
  select kommunenummer, form, ${sectorCodes} as sektorer, sum(antall) as antall
  from samarbeid
  where bolge = ${round.bolge} and kommunenummer is not null and ${samarbeidCondition(filters)}
  group by all`;

const noSamarbeid = `
  select cast(null as varchar) as kommunenummer, cast(null as varchar) as form,
    cast(null as varchar) as sektorer, cast(null as double) as antall
  where false`;

/** The kommune itself first, at nought kilometres; then the others, nearest first. */
export function nearQuery({ kommunenummer, round, filters }: NearQuestion): Query {
  const { sql } = areasQuery({
    indikator: catalogue.samarbeider,
    effekt: 'begge',
    round,
    filters: noFilters,
  });
  const own = literal(kommunenummer);
  return {
    sql: `with nere as (
      select ${own} as kommunenummer, false as er_nabo, cast(0 as double) as avstand_km
      union all
      select nabonummer, er_nabo, avstand_km from naboer where kommunenummer = ${own}
    ),
    kjent as (select * from (${sql}) where niva = 'kommune'),
    svarene as (select * from svar where bolge = ${round?.bolge ?? 0}),
    deres as (${round ? samarbeidOf(round, filters) : noSamarbeid})
    select nere.kommunenummer, kjent.navn, er_nabo, avstand_km,
      kjent.verdi as samarbeider, kjent.status, kjent.utledning, kjent.svart,
      svarene.onsket, coalesce(svarene.rest_niva is not null, false) as skjermet,
      deres.form, deres.sektorer, cast(deres.antall as double) as antall
    from nere
    join kjent on kjent.omrade = nere.kommunenummer
    left join svarene on svarene.kommunenummer = nere.kommunenummer
    left join deres on deres.kommunenummer = nere.kommunenummer
    order by avstand_km, nere.kommunenummer, deres.form, deres.sektorer`,
    parameters: [],
  };
}

/** The sectors of a row. */
export const sectorsOf = ({ sektorer: codes }: NearRow): Sektor[] =>
  sektorer.filter((code) => codes?.split(',').includes(code));

/**
 * Small tables that are made of a survey's when these have been loaded, so that a statement has less to do:
 * filters as bit masks, places as whole numbers, and which places are of which areas.
 */
import type { SurveyDatasett } from '../contract/datasett';
import { bitsOf, maskOf } from './filter-bits';
import { filterIds, filters, kommuneIds, samarbeidIds } from './filters';
import { literal } from './query';

interface PreparedTable {
  readonly name: string;
  readonly sql: string;
}

/** Every value of every filter, numbered in their order, with its bit. */
const filterverdier: PreparedTable = {
  name: 'filterverdier',
  sql: `select cast(nr as integer) as nr, filter, verdi, cast(maske as smallint) as maske from (values ${filterIds
    .flatMap((id) => filters[id].values.map((verdi) => [id, verdi, maskOf(id, [verdi])] as const))
    .map(([id, verdi, mask], nr) => `(${nr}, ${literal(id)}, ${literal(verdi)}, ${mask})`)
    .join(', ')}) as v(nr, filter, verdi, maske)`,
};

/** The country is number 0, the kommuner have the highest. */
const omrader: PreparedTable = {
  name: 'omrader',
  sql: `select cast(row_number() over (order by rang, omrade) - 1 as integer) as nr, niva, omrade
    from (
      select 0 as rang, 'norge' as niva, 'norge' as omrade
      union select 1, 'landsdel', landsdel from svar
      union select 2, 'fylke', fylkesnummer from svar
      union select 3, 'kommune', kommunenummer from svar
    )`,
};

/** The place of a row of `samarbeid`: a municipality, or what has the remainder. */
const sted = (row = '') =>
  `coalesce(${row}kommunenummer, ${row}fylkesnummer, ${row}landsdel, 'norge')`;

/** The same bits for each filter on municipalities: 0 is of no value, -1 of every one. */
const bits = (same: 0 | -1) => kommuneIds.map(() => String(same)).join(', ');

/**
 * What answers are counted by, for each round: its municipalities, and the remainders of shielded ones, which
 * are of no size and no sentralitet. One more is nobody and passes every filter, so that a sum over a group
 * that has no municipality still has its row.
 */
const klynger: PreparedTable = {
  name: 'klynger',
  sql: `with steder as (
      select bolge, kommunenummer as sted, kommunenummer, fylkesnummer, landsdel, onsket, rest_niva,
        ${kommuneIds.map((id) => `${bitsOf(id)} as ${id}`).join(', ')},
        cast(1 as double) as kommuner, cast(svart as integer) as svart,
        cast(coalesce(samarbeider, false) as integer) as ja,
        cast(onsket is not null as integer) as sa_om_onske,
        cast(coalesce(onsket = 'ja', false) as integer) as onsker,
        cast(rest_niva is not null as integer) as skjult
      from svar
      union all
      select distinct bolge, ${sted()}, null, fylkesnummer, landsdel, null, null, ${bits(0)}, 0, 0, 0, 0, 0, 0
      from samarbeid where kommunenummer is null
      union all
      select distinct bolge, 'ingen', null, null, null, null, null, ${bits(-1)}, 0, 0, 0, 0, 0, 0 from svar
    ), alle as (
      select bolge, ${sted()} as sted, sum(antall) as samarbeid
      from samarbeid group by all
    )
    select cast(row_number() over (order by steder.bolge, sted) as integer) as klynge, steder.*,
      cast(coalesce(samarbeid, 0) as double) as samarbeid
    from steder left join alle using (bolge, sted)`,
};

/** @param gone whether a municipality's cooperations lie in a remainder above the level */
const member = (niva: string, omrade: string, gone: string): string =>
  `select ${literal(niva)} as niva, ${omrade} as omrade, ${gone} as gone, * from klynger
    where ${omrade} is not null`;

/** The clusters of every area; `borte` where some of a municipality's cooperations are not among them. */
const medlemmer: PreparedTable = {
  name: 'medlemmer',
  sql: `select bolge, nr, klynge, ${kommuneIds.join(', ')}, kommuner, svart, ja,
      sa_om_onske, onsker, skjult,
      cast(coalesce(gone, false) as integer) as borte, samarbeid
    from (
      ${[
        member('norge', `'norge'`, `rest_niva = 'ingen'`),
        member('landsdel', 'landsdel', `rest_niva in ('norge', 'ingen')`),
        member('fylke', 'fylkesnummer', `rest_niva in ('landsdel', 'norge', 'ingen')`),
        member('kommune', 'kommunenummer', 'rest_niva is not null'),
      ].join(' union all ')}
    ) join omrader using (niva, omrade)
    order by bolge, nr, klynge`,
};

const sums = ['n', 'sum', 'stor'].flatMap((sum) =>
  ['forebygging', 'handtering'].map((effekt) => `${sum}_${effekt}`),
);

/** The rows of `samarbeid`, with what a measure sums as it is there. */
const tellinger: PreparedTable = {
  name: 'tellinger',
  sql: `select samarbeid.bolge, klynge,
      ${samarbeidIds.map((id) => `${bitsOf(id)} as ${id}`).join(', ')},
      ${kommuneIds.map((id) => `klynger.${id}`).join(', ')},
      formalisert, antall, ${sums.join(', ')}, n_begge, sum_begge
    from samarbeid join klynger on klynger.bolge = samarbeid.bolge
      and klynger.sted = ${sted('samarbeid.')}`,
};

/** In the order they are made. */
const preparedTables: readonly PreparedTable[] = [
  filterverdier,
  omrader,
  klynger,
  medlemmer,
  tellinger,
];

/** What is run once the files of a database are loaded; nothing where it has no survey. */
export const preparing = (datasett: SurveyDatasett | null): readonly string[] =>
  datasett === null ? [] : preparedTables.map(({ name, sql }) => `create table ${name} as ${sql}`);

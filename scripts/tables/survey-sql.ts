/** The SQL that aggregates a round's answers to the survey's tables. */
import { askedColumns, askedIds } from '../../src/contract/codes';
import {
  fordelingerTable,
  runderTable,
  samarbeidTable,
  svarTable,
} from '../../src/contract/survey-tables';
import type { TableSource } from './source';
import { storrelse } from './sql';

/**
 * What counts as formalised: the codebook's scheme `rapport`, the only one that fits all printed
 * numbers. An unknown form is neither.
 */
const formalisert = `case when form = 'ikke_formalisert' then false
  when form <> 'vet_ikke' then true end`;

export const svar: TableSource = {
  table: svarTable,
  query: `
    select bolge, datasett, kommunenummer, fylkesnummer, landsdel, ${storrelse('folketall')} as storrelse,
      sentralitet, inn_svar.kommunenummer is not null as svart, samarbeider, onsket, rest_niva
    from kommuner cross join inn_runde
    left join inn_svar using (kommunenummer)
    left join inn_skjermet using (kommunenummer)
    order by kommunenummer`,
};

const effekt = (name: string) => `
  count(${name}) as n_${name}, coalesce(sum(${name}), 0) as sum_${name},
  count(*) filter (${name} <= 2) as liten_${name}, count(*) filter (${name} >= 4) as stor_${name}`;

/** The form, whether that is a formal one, and the rest of what is asked of a cooperation. */
const asked = askedIds
  .flatMap((id) => [...askedColumns(id), ...(id === 'form' ? ['formalisert'] : [])])
  .join(', ');

export const samarbeid: TableSource = {
  table: samarbeidTable,
  query: `
    with plassert as (
      select bolge, datasett, inn_samarbeid.*, ${formalisert} as formalisert, rest_niva,
        case when rest_niva is null or rest_niva in ('fylke', 'landsdel') then landsdel end
          as plass_landsdel,
        case when rest_niva is null or rest_niva = 'fylke' then fylkesnummer end as plass_fylke,
        case when rest_niva is null then kommunenummer end as plass_kommune,
        coalesce((forebygging + handtering) / 2.0, forebygging, handtering) as begge
      from inn_samarbeid join kommuner using (kommunenummer) cross join inn_runde
      left join inn_skjermet using (kommunenummer)
    )
    select bolge, datasett, plass_landsdel as landsdel, plass_fylke as fylkesnummer,
      plass_kommune as kommunenummer, ${asked}, count(*) as antall,
      ${effekt('forebygging')}, ${effekt('handtering')},
      count(begge) as n_begge, coalesce(sum(begge), 0) as sum_begge
    from plassert where rest_niva is null or rest_niva <> 'ingen'
    group by bolge, datasett, plass_landsdel, plass_fylke, plass_kommune, ${asked}
    order by all`,
};

/**
 * Counts for the country. How many cooperations each answer told of is left out when any municipality
 * is shielded: with the rows of the others it would give a shielded one away. So are questions that
 * fewer municipalities answered than the threshold.
 */
export const fordelinger: TableSource = {
  table: fordelingerTable,
  query: `
    with svarte as (
      select sporsmal, count(distinct kommunenummer) as n from inn_valg group by sporsmal
    )
    select bolge, datasett, sporsmal, svaralternativ, count(*) as antall, any_value(n) as n
    from inn_valg join svarte using (sporsmal) cross join inn_runde
    where n >= min_n and (sporsmal <> 'antall' or not exists (from inn_skjermet))
    group by bolge, datasett, sporsmal, svaralternativ
    order by sporsmal, svaralternativ`,
};

export const runder: TableSource = {
  table: runderTable,
  query: `
    select *,
      (select count(*) from inn_svar) as svart,
      (select count(*) from inn_svar where samarbeider) as samarbeider,
      (select count(*) from inn_samarbeid left join inn_skjermet using (kommunenummer)
        where rest_niva is distinct from 'ingen') as samarbeid,
      exists (from inn_skjermet where rest_niva = 'ingen') as holdt_utenfor
    from inn_runde`,
};

/** The tables that hold a row or more for each round. */
export const surveySources: readonly TableSource[] = [runder, svar, samarbeid, fordelinger];

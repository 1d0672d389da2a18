/** The SQL that turns the report's five case cooperations into tables. */
import { casefunnTable, casemedlemmerTable, caserTable } from '../../src/contract/report-tables';
import type { TableSource } from './source';

const samarbeid = `select unnest(cases) as s from read_json('data/rapport/case.json')`;

export const caser: TableSource = {
  table: caserTable,
  query: `
    with samarbeid as (${samarbeid})
    select
      s.id as case_id, s.case_no as nummer, s.name as navn, s.purpose as formal,
      s.form_label as form, s.governance as styring, s.established as etablert,
      s.operational as i_drift, s.formalised_year as formalisert_ar, s.ended as avsluttet,
      try_cast(s.ended_year as integer) as avsluttet_ar, s.status_note as merknad,
      list_aggregate(list_filter(s.chapters, k -> not starts_with(k, 'vedlegg')), 'string_agg', ', ')
        as kapitler,
      list_filter(s.chapters, k -> starts_with(k, 'vedlegg'))[1] as kilde
    from samarbeid order by nummer`,
};

export const casemedlemmer: TableSource = {
  table: casemedlemmerTable,
  query: `
    with samarbeid as (${samarbeid}),
    medlemmer as (select s, unnest(s.members) as medlem from samarbeid)
    select s.id as case_id, medlem.kommunenummer as kommunenummer
    from medlemmer order by case_id, kommunenummer`,
};

/** The findings of a list, numbered as they stand. */
const listed = (slag: string, list: string) => `
  select s.id as case_id, '${slag}' as slag, unnest(range(1, len(${list}) + 1)) as nummer,
    unnest(${list}) as funn
  from samarbeid`;

export const casefunn: TableSource = {
  table: casefunnTable,
  query: `
    with samarbeid as (${samarbeid}),
    vanlige as (
      select common_effects.items as punkter from read_json('data/rapport/case.json')
    )
    select * from (
      ${listed('effekt', 's.effects')}
      union all ${listed('hemmer', 's.hinders')}
      union all ${listed('fremmer', 's.promotes')}
      union all
      select 'alle', 'effekt', unnest(range(1, len(punkter) + 1)), unnest(punkter).label from vanlige
    )
    order by case_id, slag, nummer`,
};

/** Every area of every level, with one indicator's value, its status and where it comes from. */
import { silentBounds, wilsonInterval } from '../indicators/interval';
import { computed } from './computed';
import type { Division } from './division';
import { dividedCountry } from './division';
import { isFiltered, reportGroup } from './filters';
import type { AreasQuestion } from './areas-question';
import { allAreas, omrader } from './omrader';
import { agrees, between, known, response } from './published';
import type { Query } from './query';
import { literal } from './query';
import type { Round } from './round';
import { isMade, isReal, reportYear } from './round';

/** Whether the report's numbers are about the round. */
const inReport = ({ round }: AreasQuestion) => round === null || round.bolge === reportYear;

/** The group by which the report's numbers for an area are found; null where it has none. */
function reportGroupOf(question: AreasQuestion) {
  const { filters } = question;
  return (niva: string, own: string): string => {
    if (!inReport(question)) return 'cast(null as varchar)';
    if (!isFiltered(filters)) return own;
    const group = reportGroup(filters);
    return group === null
      ? 'cast(null as varchar)'
      : `case ${niva} when 'norge' then ${literal(group)} end`;
  };
}

/** Response by fylke: from real answers, else as the report prints it. */
const fylkesrespons = (round: Round | null) =>
  round && isReal(round)
    ? `fylkesrespons as (
        select svar.fylkesnummer, any_value(fylkesnavn) as fylke_gruppe, count(*) as fylke_kommuner,
          count(*) filter (where svart) as fylke_svart
        from svar join kommuner using (kommunenummer) where bolge = ${round.bolge}
        group by svar.fylkesnummer
      )`
    : `fylkesrespons as (
        select distinct kommuner.fylkesnummer, fylke_gruppe, fylkessvar.fylke_kommuner, fylke_svart
        from kommuner join fylkessvar using (rapportfylke)
      )`;

/**
 * Which of the known values each area shows. What the report prints goes before what follows from it,
 * and both before made answers; where it gives only bounds, made answers are shown instead. Real
 * answers go before all but the printed number they agree with.
 */
function origin({ indikator, round }: AreasQuestion, averaged: boolean): string {
  if (!round) {
    return `case when trykt_verdi is not null then 'trykt'
      when lav = hoy and not fra_fylker then 'utledet' when lav is not null then 'grense'
      else 'ingen' end`;
  }
  if (isMade(round)) {
    return `case when trykt_verdi is not null then 'trykt'
      when lav = hoy and not fra_fylker then 'utledet' else 'svar' end`;
  }
  const own = `rapport_navn is null and ${agrees('c_verdi', 'trykt_verdi', indikator.step)}`;
  return averaged ? `'svar'` : `case when ${own} then 'trykt' else 'svar' end`;
}

const noRound = `undersokelsen as (
  select niva, omrade, cast(null as double) as c_verdi, cast(null as double) as c_lav,
    cast(null as double) as c_hoy, cast(null as double) as c_teller,
    cast(null as double) as c_teller_lav, cast(null as double) as c_teller_hoy,
    cast(null as double) as c_n, cast(null as double) as svart, cast(null as bigint) as kommuner,
    cast(null as double) as c_ki_lav, cast(null as double) as c_ki_hoy, 'ikke_publisert' as c_status
  from omrader
)`;

/** One value and one status an area. */
function settle(question: AreasQuestion, averaged: boolean): string {
  const real = isReal(question.round);
  const fromAnswers = (sql: string) => (real ? `, ${sql}` : '');
  return `
  valgt as (
    select rapporten.*, undersokelsen.* exclude (niva, omrade, svart, kommuner),
      undersokelsen.svart as c_svart, undersokelsen.kommuner as c_kommuner,
      ${origin(question, averaged)} as opphav
    from rapporten left join undersokelsen using (niva, omrade)
  ),
  verdier as (
    select * exclude (svart, kommuner, del_lav, del_hoy, n),
      case opphav when 'trykt' then trykt_verdi when 'utledet' then lav when 'svar' then c_verdi end
        as verdi,
      case opphav when 'grense' then lav when 'svar' then c_lav end as verdi_lav,
      case opphav when 'grense' then hoy when 'svar' then c_hoy end as verdi_hoy,
      case when opphav = 'trykt' then del_lav end as del_lav,
      case when opphav = 'trykt' then del_hoy end as del_hoy,
      case when opphav = 'svar' then c_teller else coalesce(trykt_teller,
        case when teller_lav = teller_hoy then teller_lav end${fromAnswers('c_teller')}) end as teller,
      case opphav when 'grense' then teller_lav when 'svar' then c_teller_lav end as lavest,
      case opphav when 'grense' then teller_hoy when 'svar' then c_teller_hoy end as hoyest,
      case when opphav = 'svar' then c_n else coalesce(trykt_n, n${fromAnswers('c_n')}) end as n,
      case when opphav = 'svar' then coalesce(c_svart, 0) else coalesce(${real ? 'c_svart, ' : ''}svart,
        case when opphav <> 'ingen' then coalesce(trykt_n, n) end) end as svar_antall,
      coalesce(${real ? 'c_kommuner, ' : ''}case when opphav = 'svar' then coalesce(c_kommuner, 0) else kommuner end,
        c_kommuner, egne_kommuner) as kommuner,
      case opphav when 'trykt' then '${averaged ? 'avledet' : 'publisert'}' when 'utledet' then 'avledet'
        when 'grense' then 'avgrenset' when 'svar' then coalesce(c_status, 'ikke_publisert')
        else 'ikke_publisert' end as status,
      case when opphav = 'trykt' then '${averaged ? 'snitt' : 'trykt'}'
        when opphav = 'grense' and fra_fylker then 'mellom_fylker'
        when opphav in ('utledet', 'grense') then 'utledet'
        when opphav = 'svar' then 'svar' end as utledning
    from valgt
  )`;
}

/**
 * All areas of all levels and the country, with one indicator. Order: the levels from coarse to fine,
 * in each the official order of the areas.
 */
export const areasQuery = (question: AreasQuestion): Query => numbersQuery(question, null);

/**
 * The same columns for what the numbers are divided by; a row of a division that is not by area is about
 * the country, with the value as its `omrade`.
 */
export function numbersQuery(question: AreasQuestion, division: Division | null): Query {
  const { indikator, effekt, round, filters } = question;
  const source = indikator.published(effekt);
  const averaged = source.value.length > 1;
  const ofKommuner = indikator.base === 'kommuner';
  /** A printed number that real answers agree with has their interval; one beside made answers has none. */
  const fromAnswers = (sql: string) =>
    isReal(round) ? sql : `case when utledning = 'svar' then ${sql} end`;
  const interval = ofKommuner
    ? wilsonInterval('teller', 'n', 'kommuner')
    : { low: fromAnswers('c_ki_lav'), high: fromAnswers('c_ki_hoy') };
  const bounds = silentBounds(
    'coalesce(teller, lavest)',
    'coalesce(teller, hoyest)',
    'n',
    'kommuner',
  );
  const onlyOfKommuner = (sql: string) => (ofKommuner ? sql : 'null');
  const bounded = `status = 'avgrenset'`;
  const reported = `utledning is distinct from 'svar'`;
  const ctes = [
    allAreas,
    division ? dividedCountry(division, inReport(question)) : omrader(reportGroupOf(question)),
    response,
    known(source),
    between(averaged ? indikator.step / 2 : 0),
    round ? computed(indikator, effekt, round, division?.filters ?? filters, division) : noRound,
    fylkesrespons(round),
    settle(question, averaged),
  ];
  const sql = `with ${ctes.join(',')}
  select
    niva, omrade, navn, navn_offisielt, verdier.fylkesnummer, fylkesnavn, verdier.landsdel,
    landsdel_navn, case when ${reported} then rapport_navn end as gjelder,
    cast(folketall as double) as folketall, cast(sentralitet as double) as sentralitet,
    cast(verdi as double) as verdi,
    cast(verdi_lav as double) as verdi_lav, cast(verdi_hoy as double) as verdi_hoy,
    ${averaged ? 'del_lav' : 'cast(null as double)'} as del_lav,
    ${averaged ? 'del_hoy' : 'cast(null as double)'} as del_hoy,
    cast(teller as double) as teller,
    cast(case when ${bounded} then lavest end as double) as teller_lav,
    cast(case when ${bounded} then hoyest end as double) as teller_hoy,
    cast(n as double) as n, cast(svar_antall as double) as svart,
    cast(kommuner as double) as kommuner,
    cast(${interval.low} as double) as ki_lav, cast(${interval.high} as double) as ki_hoy,
    cast(${onlyOfKommuner(bounds.low)} as double) as grense_lav,
    cast(${onlyOfKommuner(bounds.high)} as double) as grense_hoy,
    status, utledning,
    case when not ${reported} then null
      when utledning = 'mellom_fylker' then spenn_kilde else coalesce(trykt_kilde, kilde) end as kilde,
    case when ${reported} then coalesce(trykt_merknad, grunnlag) end as grunnlag,
    cast(fylke_svart as double) as fylke_svart, cast(fylke_kommuner as double) as fylke_kommuner,
    fylke_gruppe
  from verdier left join fylkesrespons
    on niva = 'kommune' and fylkesrespons.fylkesnummer = verdier.fylkesnummer
  order by
    case niva when 'norge' then 0 when 'landsdel' then 1 when 'fylke' then 2 else 3 end, omrade`;
  return { sql, parameters: [] };
}

/** How many chose each answer to a question about the cooperation, in the whole country. */
import type { NumberRow } from './area-row';
import { agrees } from './published';
import type { Query } from './query';
import { literal } from './query';
import type { Round } from './round';
import { isReal, reportYear, statusOfAnswers } from './round';

/** The questions with several answers that the report has a figure of; ids as in the codebook. */
export const sporsmal = ['grunn', 'suksessfaktor', 'utfordring', 'arsak'] as const;
export type Sporsmal = (typeof sporsmal)[number];

/** The question's name in the indicators of `publiserte_tall`. */
const reportName: Readonly<Record<Sporsmal, string>> = {
  grunn: 'grunn',
  suksessfaktor: 'suksessfaktor',
  utfordring: 'utfordring',
  arsak: 'arsak_ikke_etablert',
};

/** How the numbers of the answers to a question are written. */
export const svarvalgMeasure = {
  unit: 'prosent',
  step: 1,
  domain: [0, 100],
  base: 'kommuner',
} as const;

export type SvarvalgRow = NumberRow;

/**
 * A row for each answer that the report prints a number of, or that someone chose. A printed share goes
 * first, then one that follows from a printed count, then the answers; real answers go before both, but
 * for a printed share they agree with.
 */
export function svarvalgQuery(id: Sporsmal, round: Round | null): Query {
  const inReport = round === null || round.bolge === reportYear;
  const real = isReal(round);
  const made = literal(round ? statusOfAnswers(round) : 'ikke_publisert');
  const holds = real
    ? `beregnet is null or ${agrees('beregnet', 'trykt', svarvalgMeasure.step)}`
    : 'true';
  const follows = real ? 'beregnet is null' : 'true';
  const printed = (prefix: string, relation: string) => `
    select gruppe as omrade, verdi, n, kilde from publiserte_tall
    where indikator = ${literal(`${prefix}_${reportName[id]}`)} and relasjon = ${literal(relation)}
      and foretrukket and ${inReport}`;
  return {
    sql: `with andeler as (${printed('andel', 'eq')}),
    antall as (${printed('antall', 'exactly_n')}),
    svar as (
      select svaralternativ as omrade, antall, n from fordelinger
      where bolge = ${round?.bolge ?? 0} and sporsmal = ${literal(id)}
    ),
    valg as (
      select omrade from andeler union select omrade from antall union select omrade from svar
    ),
    kjent as (
      select omrade, andeler.verdi as trykt, 100.0 * antall.verdi / antall.n as fulgt,
        100.0 * svar.antall / svar.n as beregnet, antall.verdi as fulgt_teller,
        svar.antall as svar_teller, andeler.n as trykt_n, antall.n as fulgt_n, svar.n as svar_n,
        andeler.kilde as trykt_kilde, antall.kilde as fulgt_kilde
      from valg left join andeler using (omrade) left join antall using (omrade)
        left join svar using (omrade)
    ),
    valgt as (
      select *, case when trykt is not null and (${holds}) then 'trykt'
        when fulgt is not null and (${follows}) then 'utledet' else 'svar' end as utledning
      from kjent
    )
    select omrade, cast(null as varchar) as gjelder,
      cast(case utledning when 'trykt' then trykt when 'utledet' then fulgt else beregnet end as double)
        as verdi,
      cast(null as double) as verdi_lav, cast(null as double) as verdi_hoy,
      cast(case utledning when 'trykt' then null when 'utledet' then fulgt_teller else svar_teller end
        as double) as teller,
      cast(case utledning when 'trykt' then trykt_n when 'utledet' then fulgt_n else svar_n end
        as double) as n,
      cast(null as double) as svart, cast(null as double) as kommuner,
      cast(null as double) as ki_lav, cast(null as double) as ki_hoy,
      case utledning when 'trykt' then 'publisert' when 'utledet' then 'avledet' else ${made} end
        as status,
      utledning,
      case utledning when 'trykt' then trykt_kilde when 'utledet' then fulgt_kilde end as kilde
    from valgt order by omrade`,
    parameters: [],
  };
}

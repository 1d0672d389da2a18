/** A built data folder in the native DuckDB, laid out so that every dimension of the report is a column. */
import { oppgaver, sektorer } from '../../src/contract/codes';
import { openDatabase } from '../database';

export type Row = Readonly<Record<string, unknown>>;
export type Run = (sql: string) => Promise<Row[]>;

/** The newest round: the report's numbers are about one survey. */
const newest = 'bolge = (select max(bolge) from runder)';

/** One row per flag that is set, with the flag's code in a column of its own. */
const unfolded = (name: string, codes: readonly string[]) =>
  codes
    .map((code) => `select *, '${code}' as ${name} from vurdering where ${name}_${code}`)
    .join(' union all ');

/** By name, in the order they build on each other. */
const views = {
  kommunesvar: `
    select svar.kommunenummer, svar.svart, svar.samarbeider, svar.onsket,
      'Norge' as nasjonalt, kommunenavn as kommune, rapportfylke_navn as fylke,
      landsdel_navn as landsdel, storrelse as kommunestorrelse,
      svar.sentralitet::varchar as sentralitet
    from svar join kommuner using (kommunenummer) where ${newest}`,

  vurdering: `
    with fylker as (select distinct fylkesnummer, rapportfylke_navn as fylke from kommuner),
    landsdeler as (select distinct landsdel, landsdel_navn from kommuner)
    select samarbeid.* exclude (landsdel),
      'Norge' as nasjonalt, fylker.fylke, landsdel_navn as landsdel, kommunestorrelse, sentralitet,
      form as samarbeidsform,
      case formalisert when true then 'formalisert' when false then 'ikke_formalisert' end
        as formalisering
    from samarbeid
    left join fylker using (fylkesnummer)
    left join landsdeler on landsdeler.landsdel = samarbeid.landsdel
    left join (select kommunenummer, kommunestorrelse, sentralitet from kommunesvar)
      using (kommunenummer)
    where ${newest}`,

  vurdering_sektor: unfolded('sektor', sektorer),
  vurdering_oppgave: unfolded('oppgave', oppgaver),

  // An option that nobody chose has no row of its own, but is a printed number all the same.
  valg: `
    with valgt as (from fordelinger where ${newest}),
    spurt as (select sporsmal, any_value(n) as n from valgt group by sporsmal),
    alternativer as (
      select sporsmal, svaralternativ from valgt
      union select dimensjon, gruppe from publiserte_tall
    )
    select sporsmal, svaralternativ, coalesce(antall, 0) as antall, spurt.n
    from alternativer join spurt using (sporsmal)
    left join valgt using (sporsmal, svaralternativ)`,
};

export interface Tables {
  readonly run: Run;
  readonly close: () => void;
}

/** @param folder a data folder that `npm run data` has built */
export async function openTables(folder: string): Promise<Tables> {
  const engine = await openDatabase(folder);
  const run: Run = (sql) => engine.query<Row>({ sql, parameters: [] });
  for (const [name, select] of Object.entries(views)) await run(`create view ${name} as ${select}`);
  return { run, close: () => engine.close() };
}

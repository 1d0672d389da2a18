/** The Parquet tables the build writes and the browser reads: every column with type and meaning. */
import type { SourceId } from './sources';

/** Column types as DuckDB names them. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly file: string;
  readonly sources: readonly SourceId[];
  readonly columns: readonly Column[];
}

const text = (name: string, description: string): Column => ({
  name,
  type: 'VARCHAR',
  description,
});
const integer = (name: string, description: string): Column => ({
  name,
  type: 'INTEGER',
  description,
});
const number = (name: string, description: string): Column => ({
  name,
  type: 'DOUBLE',
  description,
});

/**
 * The group of fylker or the kommune that a number is about: `norge`, a kommunenummer, or the
 * fylkesnumre joined by `+` in rising order (`03+32` is Oslo og Akershus). Empty for other groups.
 */
const gruppekode = text(
  'gruppe_kode',
  'norge, kommunenummer, eller fylkesnumre skilt med +; tom for andre grupper',
);

export const kommunerTable: Table = {
  name: 'kommuner',
  file: 'kommuner.parquet',
  sources: ['kartverket', 'ssb'],
  columns: [
    text('kommunenummer', 'Kommunenummer 2024, fire siffer'),
    text('kommunenavn', 'Norsk navn'),
    text('navn_offisielt', 'Offisielt navn, med samiske og kvenske navn'),
    text('fylkesnummer', 'Fylkesnummer 2024, to siffer'),
    text('fylkesnavn', 'Fylkets navn'),
    text('rapportfylke', 'Gruppekoden rapporten bruker for fylket; Oslo og Akershus er ett'),
    text('rapportfylke_navn', 'Rapportens navn på fylket'),
    text('landsdel', 'Landsdelens kode'),
    text('landsdel_navn', 'Landsdelens navn, rapportens seks'),
    integer('folketall', 'Personer 1. januar 2024'),
    integer('sentralitet', 'SSBs sentralitetsklasse 2024, 1 (mest) til 6 (minst)'),
    integer('sentralitetsindeks', 'SSBs sentralitetsindeks 2024, 0 til 1000'),
    number('areal_km2', 'Land og ferskvann, km²'),
  ],
};

export const publiserteTallTable: Table = {
  name: 'publiserte_tall',
  file: 'publiserte-tall.parquet',
  sources: ['rapport'],
  columns: [
    text('id', 'Fast navn på tallet'),
    text('indikator', 'Hva tallet måler'),
    text('dimensjon', 'Hva tallet er fordelt på'),
    text('gruppe', 'Gruppen i fordelingen'),
    gruppekode,
    text('formalisering', 'alle, formalisert eller ikke_formalisert'),
    text('effekt', 'forebygging, handtering, begge eller tom'),
    number('verdi', 'Trykt verdi'),
    number('verdi_maks', 'Øvre ende når det trykte er et spenn'),
    text('enhet', 'antall, prosent, prosentpoeng, score_1_5, rang, fortegn, antall_per_kommune'),
    text('relasjon', 'eq, exactly_n, about, gt, lte, range, order, sign eller trend'),
    integer('n', 'n i figurteksten eller teksten; tom når rapporten ikke oppgir den'),
    text('kilde', 'Figur eller kapittel i rapporten'),
    {
      name: 'foretrukket',
      type: 'BOOLEAN',
      description: 'Usann når samme tall står bedre et annet sted',
    },
    text('rekkefolge', 'Hvilken rangering raden hører til'),
    text('merknad', 'Forbehold ved tallet'),
  ],
};

export const utlededeTallTable: Table = {
  name: 'utledede_tall',
  file: 'utledede-tall.parquet',
  sources: ['rapport'],
  columns: [
    text('id', 'Fast navn på tallet'),
    text('storrelse', 'Hva som er utledet'),
    text('dimensjon', 'Hva tallet er fordelt på'),
    text('gruppe', 'Gruppen i fordelingen'),
    gruppekode,
    number('lav', 'Laveste mulige verdi'),
    number('hoy', 'Høyeste mulige verdi; lik lav når tallet følger helt av rapporten'),
    text('enhet', 'antall, prosent eller prosentpoeng'),
    integer('n', 'Hvor mange andelen er av'),
    text('sikkerhet', 'eksakt, betinget eller grense'),
    text('kilde', 'Hva i rapporten tallet følger av'),
    text('grunnlag', 'Hvordan tallet følger'),
  ],
};

export const casemedlemmerTable: Table = {
  name: 'casemedlemmer',
  file: 'casemedlemmer.parquet',
  sources: ['rapport'],
  columns: [
    text('case_id', 'Fast navn på casen'),
    text('case_navn', 'Navnet på samarbeidet'),
    text('form', 'Samarbeidsform, i ord'),
    integer('etablert', 'Året samarbeidet startet'),
    { name: 'avsluttet', type: 'BOOLEAN', description: 'Sann når samarbeidet er avsluttet' },
    text('kommunenummer', 'Kommunen som er med'),
    text('kilde', 'Kapittel i rapporten'),
  ],
};

export const tables = [
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
  casemedlemmerTable,
] as const;

/** The tables of what the report prints, and of the municipalities it is about. */
import type { Table } from './columns';
import {
  flag,
  fylkesnummerPattern,
  integer,
  kommunenummerPattern,
  landsdelPattern,
  number,
  text,
} from './columns';

/**
 * The group that a number is about: `norge`, a kommunenummer, the fylkesnumre joined by `+` in rising
 * order (`03+32` is Oslo og Akershus), or the country's kommuner of one size as the filter names it
 * (`storrelse=45000+`). Empty for other groups.
 */
const gruppekode = text(
  'gruppe_kode',
  'norge, kommunenummer, fylkesnumre skilt med +, eller storrelse= og en størrelsesklasse; tom for andre grupper',
);

const required = { required: true } as const;

export const kommunerTable: Table = {
  name: 'kommuner',
  file: 'kommuner.parquet',
  description: 'De 357 kommunene i 2024',
  sources: ['kartverket', 'ssb'],
  key: ['kommunenummer'],
  columns: [
    text('kommunenummer', 'Kommunenummer 2024, fire siffer', {
      pattern: kommunenummerPattern,
      required: true,
    }),
    text('kommunenavn', 'Norsk navn', required),
    text('navn_offisielt', 'Offisielt navn, med samiske og kvenske navn', required),
    text('fylkesnummer', 'Fylkesnummer 2024, to siffer', {
      pattern: fylkesnummerPattern,
      required: true,
    }),
    text('fylkesnavn', 'Fylkets norske navn', required),
    text('fylkesnavn_offisielt', 'Fylkets offisielle navn, med samiske og kvenske navn', required),
    text(
      'rapportfylke',
      'Gruppekoden rapporten bruker for fylket; Oslo og Akershus er ett',
      required,
    ),
    text('rapportfylke_navn', 'Rapportens navn på fylket', required),
    text('landsdel', 'Landsdelens kode', { pattern: landsdelPattern, required: true }),
    text('landsdel_navn', 'Landsdelens navn, rapportens seks', required),
    integer('folketall', 'Folketall 1. januar 2024', {
      unit: 'personer',
      minimum: 1,
      required: true,
    }),
    integer('sentralitet', 'SSBs sentralitetsklasse 2024, 1 (mest) til 6 (minst)', {
      minimum: 1,
      maximum: 6,
      required: true,
    }),
    integer('sentralitetsindeks', 'SSBs sentralitetsindeks 2024', {
      minimum: 0,
      maximum: 1000,
      required: true,
    }),
    number('areal_km2', 'Land og ferskvann', { unit: 'km²', minimum: 0, required: true }),
  ],
};

export const publiserteTallTable: Table = {
  name: 'publiserte_tall',
  file: 'publiserte-tall.parquet',
  description: 'Tall, rangeringer og retninger som er trykt i rapporten',
  sources: ['rapport'],
  key: ['id'],
  columns: [
    text('id', 'Fast navn på tallet', required),
    text('indikator', 'Hva tallet måler', required),
    text('dimensjon', 'Hva tallet er fordelt på', required),
    text('gruppe', 'Gruppen i fordelingen', required),
    gruppekode,
    text('formalisering', 'Hvilke samarbeid tallet gjelder', {
      allowed: ['alle', 'formalisert', 'ikke_formalisert'],
      required: true,
    }),
    text('effekt', 'Hvilken effekt tallet gjelder; tom når det ikke gjelder effekt', {
      allowed: ['forebygging', 'handtering', 'begge'],
    }),
    number('verdi', 'Trykt verdi', required),
    number('verdi_maks', 'Øvre ende når det trykte er et spenn'),
    text('enhet', 'Tallets enhet', {
      allowed: [
        'antall',
        'antall_per_kommune',
        'prosent',
        'prosentpoeng',
        'score_1_5',
        'rang',
        'fortegn',
      ],
      required: true,
    }),
    text('relasjon', 'Hvordan tallet er trykt', {
      allowed: ['eq', 'exactly_n', 'about', 'gt', 'lte', 'range', 'order', 'sign', 'trend'],
      required: true,
    }),
    integer('n', 'n i figurteksten eller teksten; tom når rapporten ikke oppgir den', {
      minimum: 1,
    }),
    text('kilde', 'Figur eller kapittel i rapporten', required),
    flag('foretrukket', 'Usann når samme tall står bedre et annet sted', required),
    text('rekkefolge', 'Hvilken rangering raden hører til'),
    text('merknad', 'Forbehold ved tallet'),
  ],
};

export const utlededeTallTable: Table = {
  name: 'utledede_tall',
  file: 'utledede-tall.parquet',
  description: 'Tall som følger av de trykte, og grenser der de trykte ikke gir ett tall',
  sources: ['rapport'],
  key: ['id', 'gruppe_kode'],
  columns: [
    text('id', 'Fast navn på tallet', required),
    text('storrelse', 'Hva som er utledet', required),
    text('dimensjon', 'Hva tallet er fordelt på', required),
    text('gruppe', 'Gruppen i fordelingen', required),
    gruppekode,
    number('lav', 'Laveste mulige verdi', required),
    number('hoy', 'Høyeste mulige verdi; lik lav når tallet følger helt av rapporten', required),
    text('enhet', 'Tallets enhet', {
      allowed: ['antall', 'prosent', 'prosentpoeng'],
      required: true,
    }),
    integer('n', 'Hvor mange andelen er av', { minimum: 1 }),
    text('sikkerhet', 'Om tallet følger helt, under en forutsetning, eller bare er avgrenset', {
      allowed: ['eksakt', 'betinget', 'grense'],
      required: true,
    }),
    text('kilde', 'Hva i rapporten tallet følger av', required),
    text('grunnlag', 'Hvordan tallet følger', required),
  ],
};

const caseId = text('case_id', 'Fast navn på casen', {
  pattern: '[a-z0-9]+(-[a-z0-9]+)*',
  required: true,
});

export const caserTable: Table = {
  name: 'caser',
  file: 'caser.parquet',
  description: 'Rapportens fem casesamarbeid',
  sources: ['rapport'],
  key: ['case_id'],
  columns: [
    caseId,
    integer('nummer', 'Casens nummer i rapporten', { minimum: 1, required: true }),
    text('navn', 'Navnet på samarbeidet', required),
    text('formal', 'Hva samarbeidet skal, med våre ord', required),
    text('form', 'Samarbeidsform, i ord', required),
    text('styring', 'Hvordan samarbeidet styres; tom når rapporten ikke sier det'),
    integer('etablert', 'Året samarbeidet startet', required),
    integer('i_drift', 'Året det kom i drift, når rapporten oppgir det'),
    integer('formalisert_ar', 'Året det ble formalisert, når rapporten oppgir det'),
    flag('avsluttet', 'Sann når samarbeidet er avsluttet', required),
    integer('avsluttet_ar', 'Året det ble avsluttet; tom når rapporten ikke oppgir det'),
    text('merknad', 'Hva rapporten sier om hvor langt samarbeidet er kommet', required),
    text('kapitler', 'Kapitlene i rapporten som omtaler casen', required),
    text('kilde', 'Vedlegget i rapporten som beskriver casen', required),
  ],
};

export const casemedlemmerTable: Table = {
  name: 'casemedlemmer',
  file: 'casemedlemmer.parquet',
  description: 'Kommunene i rapportens fem casesamarbeid',
  sources: ['rapport'],
  key: ['case_id', 'kommunenummer'],
  columns: [
    caseId,
    text('kommunenummer', 'Kommunen som er med', {
      pattern: kommunenummerPattern,
      required: true,
    }),
  ],
};

export const casefunnTable: Table = {
  name: 'casefunn',
  file: 'casefunn.parquet',
  description: 'Hva casene ga, hva som hemmer og hva som fremmer, med våre ord',
  sources: ['rapport'],
  key: ['case_id', 'slag', 'nummer'],
  columns: [
    text('case_id', 'Casen funnet gjelder; alle når det gjelder casene samlet', {
      pattern: '[a-z0-9]+(-[a-z0-9]+)*',
      required: true,
    }),
    text('slag', 'Om funnet er en effekt, noe som hemmer eller noe som fremmer', {
      allowed: ['effekt', 'hemmer', 'fremmer'],
      required: true,
    }),
    integer('nummer', 'Plass i rekken', { minimum: 1, required: true }),
    text('funn', 'Funnet i korte ord', required),
  ],
};

/** `figurer.json`: what the report prints, figure by figure, each as what it is: number, bound, order or direction. */
import type { Unit } from '../indicators/catalogue';
import type { Status } from '../indicators/status';
import type { Contradiction } from './method-file';

export const figuresFile = 'figurer.json';

/** The parts of the report's list of figures, in the order of the page. */
export const reportSections = [
  'svar',
  'samarbeid',
  'form',
  'formalisert',
  'effekt',
  'svarvalg',
] as const;
export type ReportSection = (typeof reportSections)[number];

/** In the order of the page. */
export const reportFigureIds = [
  'svar-fylke',
  'svar-storrelse',
  'svar-sentralitet',
  'svar-stilling',
  'samarbeid-norge',
  'samarbeid-storrelse',
  'uten-samarbeid-storrelse',
  'samarbeid-landsdel',
  'samarbeid-sentralitet',
  'form',
  'sektor',
  'oppgave',
  'formalisert-norge',
  'formalisert-storrelse',
  'formalisert-sentralitet',
  'formalisert-landsdel',
  'formalisert-fylke',
  'effekt-norge',
  'effekt-formalisering',
  'effekt-storrelse',
  'effekt-fylke',
  'effekt-fylke-formalisering',
  'effekt-sentralitet',
  'effekt-form',
  'effekt-sektor',
  'suksessfaktor',
  'utfordring',
  'arsak',
] as const;
export type ReportFigureId = (typeof reportFigureIds)[number];

/** What a row is of, beside what its figure measures; a row may be of several at once. */
export const reportSeries = [
  'svarandel',
  'samarbeider',
  'uten_samarbeid',
  'formalisert',
  'ikke_formalisert',
  'forskjell',
  'forebygging',
  'handtering',
] as const;
export type ReportSeries = (typeof reportSeries)[number];

/** What a figure divides by: it says where its groups have their names from. */
export type ReportDivision =
  'sted' | 'storrelse' | 'sentralitet' | 'form' | 'sektor' | 'oppgave' | 'svarvalg' | 'egne';

export type ReportUnit = Unit | 'prosentpoeng' | 'antall' | 'antall_per_kommune';

interface Row {
  readonly serie: readonly ReportSeries[];
  /** What the report says it is of; null where it does not say. */
  readonly n: number | null;
  readonly kilde: string;
  /** The printed or derived numbers that the row shows, by their ids. */
  readonly tall: readonly string[];
}

interface OfGroup extends Row {
  readonly gruppe: string;
  readonly enhet: ReportUnit;
  /** Not printed, but it follows from what is. */
  readonly utledet: boolean;
}

export interface ReportValue extends OfGroup {
  readonly slag: 'verdi';
  /** Printed in round words: about nine in ten. */
  readonly omtrent: boolean;
  readonly verdi: number;
  readonly teller: number | null;
  /** What the report prints instead, where that is not what its own counts give. */
  readonly trykt: number | null;
  readonly status: Extract<Status, 'publisert' | 'avledet'>;
  /** It follows only as the report is read here. */
  readonly betinget: boolean;
}

/** `opp_mot_halvparten` are the report's words: under half, and not by much. */
export interface ReportBound extends OfGroup {
  readonly slag: 'grense';
  readonly form: 'over' | 'hoyst' | 'mellom' | 'opp_mot_halvparten';
  readonly lav: number | null;
  readonly hoy: number | null;
  readonly status: Extract<Status, 'avgrenset'>;
}

/** Who is at an end; of a set the text does not say who of them comes first. */
export interface ReportOrder extends Row {
  readonly slag: 'orden';
  readonly ende: 'topp' | 'bunn';
  readonly omfang: 'ordnet' | 'mengde' | 'blant';
  readonly grupper: readonly string[];
  /** Their places where they have an order; those that share one have the same. */
  readonly plasser: readonly number[];
  readonly status: Extract<Status, 'publisert'>;
}

/** A trend over groups in their order, or which of two is the larger; 0 is about the same. */
export interface ReportDirection extends Row {
  readonly slag: 'retning';
  readonly hva:
    | 'storrelse'
    | 'sentralitet'
    | 'handtering_mot_forebygging'
    | 'formalisert_mot_ikke'
    | 'nest_minste_mot_minste';
  readonly retning: -1 | 0 | 1;
  /** Whom it is said of, where it is not all. */
  readonly grupper: readonly string[];
  readonly status: Extract<Status, 'publisert'>;
}

export type ReportNumber = ReportValue | ReportBound;
export type ReportStatement = ReportOrder | ReportDirection;
export type ReportRow = ReportNumber | ReportStatement;

export interface ReportFigure {
  readonly id: ReportFigureId;
  /** The figure's number in the report; null where it has no figure of this. */
  readonly nummer: string | null;
  readonly seksjon: ReportSection;
  readonly deling: ReportDivision;
  /** The unit of the scale that its numbers are drawn on. */
  readonly enhet: Unit;
  readonly rader: readonly ReportRow[];
  /** Where the report says it in two ways: the numbers of the contradictions. */
  readonly motsigelser: readonly string[];
}

export interface FiguresFile {
  readonly figurer: readonly ReportFigure[];
  /** Names of the places among the groups, by their codes. */
  readonly steder: Readonly<Record<string, string>>;
  /** Those that some figure is part of. */
  readonly motsigelser: readonly Contradiction[];
}

/** @throws {TypeError} when it is not what this version of the page reads */
export function readFiguresFile(value: unknown): FiguresFile {
  const file = value as Partial<FiguresFile> | null;
  if (!Array.isArray(file?.figurer) || !Array.isArray(file.motsigelser) || !file.steder) {
    throw new TypeError(`${figuresFile} has no figurer, steder or motsigelser`);
  }
  return file as FiguresFile;
}

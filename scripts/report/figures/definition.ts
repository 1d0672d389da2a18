/** What a figure of `figurer.json` is made from: which of the report's numbers, and how its rows are told apart. */
import type {
  ReportDivision,
  ReportFigureId,
  ReportSection,
  ReportSeries,
} from '../../../src/contract/figures-file';
import type { Unit } from '../../../src/indicators/catalogue';
import type { Printed } from './printed';

/** A number that follows from the printed ones, shown where they leave a group out. */
export interface Derived {
  readonly id: string;
  /** The groups it is of; its own where none are named. */
  readonly grupper?: readonly string[];
  readonly serie?: readonly ReportSeries[];
  /** A count that is shown as the share it is. */
  readonly andel?: true;
  /** Where its own is of other derived numbers. */
  readonly kilde?: string;
}

export interface FigureDefinition {
  readonly id: ReportFigureId;
  readonly nummer: string | null;
  readonly seksjon: ReportSection;
  readonly deling: ReportDivision;
  readonly enhet?: Unit;
  readonly shows: (row: Printed) => boolean;
  readonly gruppe?: (row: Printed) => string;
  readonly serie?: (row: Printed) => readonly ReportSeries[];
  readonly utledet?: readonly Derived[];
  /** Contradictions that concern it as a whole; those of its numbers are found by their ids. */
  readonly motsigelser?: readonly string[];
}

/** Rows of these indicators, divided by `dimension`. */
export const of =
  (dimension: string, ...indicators: readonly string[]) =>
  (row: Printed): boolean =>
    row.dimension === dimension && indicators.includes(row.indicator);

export const either =
  (...conditions: readonly ((row: Printed) => boolean)[]) =>
  (row: Printed): boolean =>
    conditions.some((holds) => holds(row));

export const effectOf = ({ effekt }: Printed): readonly ReportSeries[] =>
  effekt === 'forebygging' || effekt === 'handtering' ? [effekt] : [];
export const formsOf = ({ formalisering }: Printed): readonly ReportSeries[] =>
  formalisering === 'alle' ? [] : [formalisering];
export const differenceOf = ({ indicator }: Printed): readonly ReportSeries[] =>
  /(^|_)diff_/.test(indicator) ? ['forskjell'] : [];
export const formsAndEffect = (row: Printed) => [
  ...differenceOf(row),
  ...formsOf(row),
  ...effectOf(row),
];
const nationalGroups: Readonly<Record<string, string>> = {
  andel_samarbeider: 'samarbeider',
  antall_samarbeider: 'samarbeider',
  andel_samarbeider_ikke: 'uten_samarbeid',
  antall_samarbeider_ikke: 'uten_samarbeid',
  andel_onsket: 'onsket',
  antall_onsket: 'onsket',
  antall_vurderinger: 'vurderinger',
  snitt_antall_samarbeid: 'snitt_antall',
  antall_klassifisert: 'klassifisert',
  andel_positiv_effekt: 'positiv',
  andel_middels_eller_mer: 'middels_eller_mer',
  andel_stor_effekt: 'stor',
  andel_liten_ingen_effekt: 'liten_ingen',
};
export const byIndicator = ({ indicator }: Printed) => nationalGroups[indicator] ?? 'norge';

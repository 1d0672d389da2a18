/** The numbers of the views without filters, as the build computed them: no database is asked. */
import type { Cell, ColumnarFile } from '../contract/columnar';
import { packRows, unpackRows } from '../contract/columnar';
import type { Datasett } from '../contract/datasett';
import type { OpeningFile } from '../contract/opening-file';
import type { EffektId, Measure } from '../indicators/catalogue';
import { catalogue, effektIds, malingOf } from '../indicators/catalogue';
import type { AreaFacts, AreaNumber } from './area-row';
import type { CaseRow } from './cases';
import type { ReportAnswer, ReportAnswers } from './report-answers';
import { reportAnswersOf } from './report-answers';
import type { SurveyNumber } from './survey-number';

export interface Opening {
  readonly datasett: Datasett;
  readonly bolge: number | null;
  readonly facts: readonly AreaFacts[];
  /** Rows of the areas query of a survey, by the key of what is measured; none in `rapporten`. */
  readonly numbers: ReadonlyMap<string, readonly SurveyNumber[]>;
  /** All that the report says in `rapporten`, else what it prints of areas. */
  readonly report: ReportAnswers;
  readonly cases: readonly CaseRow[];
}

/** An indicator, and the kind of effect where there are two. */
export interface Measured {
  readonly indikator: Measure;
  readonly effekt: EffektId;
}

/** All that the map can show without filters, each once, by the key of what is measured. */
export const measured: ReadonlyMap<string, Measured> = new Map(
  Object.values(catalogue).flatMap((indikator) =>
    effektIds.map((effekt) => [malingOf(indikator, effekt), { indikator, effekt }]),
  ),
);

type Packed = Readonly<Record<string, Cell>>;
const pack = (rows: readonly object[]): ColumnarFile => packRows(rows as readonly Packed[]);
const unpack = <Row>(file: ColumnarFile): Row[] => unpackRows(file) as unknown as Row[];

type Shortened = Omit<AreaFacts, 'navn_offisielt'> & { readonly navn_offisielt: string | null };

/** Most official names are the name: left out, the file is an eighth lighter. */
const shortened = ({ navn_offisielt, ...area }: AreaFacts): Shortened => ({
  ...area,
  navn_offisielt: navn_offisielt === area.navn ? null : navn_offisielt,
});

const whole = ({ navn_offisielt, ...area }: Shortened): AreaFacts => ({
  ...area,
  navn_offisielt: navn_offisielt ?? area.navn,
});

export interface OpeningInput extends Omit<Opening, 'report'> {
  readonly report: readonly ReportAnswer[];
}

export function writeOpening(opening: OpeningInput): OpeningFile {
  const { datasett, bolge, facts, numbers, report, cases } = opening;
  return {
    datasett,
    bolge,
    facts: pack(facts.map(shortened)),
    measures: Object.fromEntries([...numbers].map(([key, rows]) => [key, pack(rows)])),
    report: pack(report),
    cases: pack(cases),
  };
}

/** Reads what {@link writeOpening} wrote. */
export function readOpening(file: OpeningFile): Opening {
  const { datasett, bolge, facts, measures, report, cases } = file;
  return {
    datasett,
    bolge,
    facts: unpack<Shortened>(facts).map(whole),
    numbers: new Map(
      Object.entries(measures).map(([key, columns]) => [key, unpack<SurveyNumber>(columns)]),
    ),
    report: reportAnswersOf(unpack<AreaNumber & ReportAnswer>(report)),
    cases: unpack<CaseRow>(cases),
  };
}

/** All that the report says, measure by measure: the rows of the table `rapporten`. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { IndikatorId, Indikator, Measure } from '../../src/indicators/catalogue';
import { catalogue, effekterOf, malingOf } from '../../src/indicators/catalogue';
import { measures } from '../../src/indicators/measures';
import type { AreaNumber } from '../../src/query/area-row';
import type { ReportAnswer } from '../../src/query/report-answers';
import { everything } from '../../src/query/report-answers';
import type { SamarbeiderEstimate } from '../estimate/result';
import type { Said } from '../../src/query/no-number';
import { effektOf } from './effekt';
import type { OrderRow } from './formalisert';
import { formalisertOf, formalisertOrder, formalisertOrderSql } from './formalisert';
import { groupNumbers } from './groups';
import type { ReportedGroup } from './reported-groups';
import { reportedGroupsSql } from './reported-groups';
import type { Place } from './places';
import { placesSql } from './places';
import { responseOf } from './response';
import { saidOf } from './said';
import type { CaseMember } from './samarbeider';
import { caseMembersSql, samarbeiderOf } from './samarbeider';

interface Inputs {
  readonly places: readonly Place[];
  readonly estimate: SamarbeiderEstimate;
  readonly order: readonly OrderRow[];
  readonly members: readonly CaseMember[];
}

interface MeasureInputs extends Inputs {
  readonly groups: ReadonlyMap<string, ReportedGroup>;
  readonly averaged: boolean;
}

/** What each indicator's areas are told of; a new indicator has to say it here. */
const ofAreas: Readonly<Record<IndikatorId, (inputs: MeasureInputs) => (place: Place) => Said>> = {
  samarbeider: samarbeiderOf,
  formalisert: ({ groups, order }) => formalisertOf(groups, formalisertOrder(order)),
  effekt: ({ estimate, ...inputs }) =>
    effektOf({
      ...inputs,
      expected: new Map(
        estimate.fylker.map(({ rapportfylke, samarbeider }) => [rapportfylke, samarbeider]),
      ),
    }),
};

const isIndicator = (measure: Measure): measure is Indikator => measure.id in catalogue;

/** A measure of the figures alone is told of for the country. */
function areasOf(measure: Measure, inputs: MeasureInputs): AreaNumber[] {
  const { groups, averaged, places } = inputs;
  const told = isIndicator(measure)
    ? ofAreas[measure.id](inputs)
    : ({ gruppe }: Place) => saidOf(groups.get(gruppe), averaged);
  const asked = isIndicator(measure) ? places : places.filter(({ niva }) => niva === 'norge');
  const rows = asked.map((place) => ({
    niva: place.niva,
    omrade: place.omrade,
    ...told(place),
    ...responseOf(groups, place),
  }));
  return isIndicator(measure) ? rows : rows.filter(({ status }) => status !== 'ikke_publisert');
}

async function rowsOf<Row>(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS() as unknown as Row[];
}

/**
 * The rows of `rapporten`, from the tables of what is printed and derived.
 * @param connection a database with `kommuner`, `publiserte_tall`, `utledede_tall` and the cases in it
 */
export async function reportAnswers(
  connection: DuckDBConnection,
  estimate: SamarbeiderEstimate,
): Promise<ReportAnswer[]> {
  const inputs: Inputs = {
    places: await rowsOf<Place>(connection, placesSql),
    estimate,
    order: await rowsOf<OrderRow>(connection, formalisertOrderSql),
    members: await rowsOf<CaseMember>(connection, caseMembersSql),
  };
  const answers: ReportAnswer[] = [];
  for (const measure of [...Object.values(catalogue), ...Object.values(measures)]) {
    for (const effekt of effekterOf(measure)) {
      const rows = await rowsOf<ReportedGroup>(connection, reportedGroupsSql(measure, effekt));
      const groups = new Map(rows.map((row) => [row.gruppe_kode, row]));
      const averaged = measure.published(effekt).value.length > 1;
      const maling = malingOf(measure, effekt);
      answers.push(
        ...areasOf(measure, { ...inputs, groups, averaged }).map((row) => ({
          maling,
          utvalg: everything,
          ...row,
        })),
        ...groupNumbers(groups, averaged).map((row) => ({ maling, ...row })),
      );
    }
  }
  return answers;
}

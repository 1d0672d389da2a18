/** Small cases of what the report says, made for a test. */
import type { AreaFacts, AreaNumber } from '../src/query/area-row';
import type { ReportAnswer, ReportAnswers } from '../src/query/report-answers';
import { reportAnswersOf, reportRows } from '../src/query/report-answers';
import { catalogue } from '../src/indicators/catalogue';
import { noFilters } from '../src/query/filters';

const omrader: Readonly<Record<AreaFacts['niva'], readonly string[]>> = {
  norge: ['norge'],
  landsdel: ['nord-norge'],
  fylke: ['18', '55'],
  kommune: ['1804', '1806', '5501'],
};

/** The country, one landsdel, two fylker and three kommuner. */
export const facts: readonly AreaFacts[] = Object.entries(omrader).flatMap(([niva, codes]) =>
  codes.map((omrade) => ({
    niva: niva as AreaFacts['niva'],
    omrade,
    navn: omrade,
    navn_offisielt: omrade,
    fylkesnummer: niva === 'kommune' || niva === 'fylke' ? omrade.slice(0, 2) : null,
    fylkesnavn: null,
    landsdel: niva === 'norge' ? null : 'nord-norge',
    landsdel_navn: null,
    folketall: 1000,
    sentralitet: null,
  })),
);

/** A number with nothing known of it but its status. */
const [bare] = reportRows(
  facts.slice(0, 1),
  new Map(),
  catalogue.samarbeider,
  'begge',
  noFilters,
) as unknown as [AreaNumber];

export const answer = (
  of: Pick<ReportAnswer, 'maling' | 'utvalg'> & Partial<AreaNumber>,
): ReportAnswer => ({ ...bare, status: 'publisert', utledning: 'trykt', ...of });

export const answers = (rows: readonly Parameters<typeof answer>[0][]): ReportAnswers =>
  reportAnswersOf(rows.map(answer));

/** Writes each data set's `apning.json`: the numbers of every view without filters, by the page's own SQL. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Datasett } from '../src/contract/datasett';
import { datasettIn, isSurvey } from '../src/contract/datasett';
import { openingPath } from '../src/contract/opening-file';
import type { Engine } from '../src/engine/engine';
import { areaFactsQuery } from '../src/query/area-facts';
import type { AreaFacts } from '../src/query/area-row';
import { areasQuery } from '../src/query/areas';
import type { CaseRow } from '../src/query/cases';
import { casesQuery } from '../src/query/cases';
import { noFilters } from '../src/query/filters';
import { measured, writeOpening } from '../src/query/opening';
import type { ReportAnswer } from '../src/query/report-answers';
import { everything, reportAnswersQuery } from '../src/query/report-answers';
import type { Round } from '../src/query/round';
import { isReportRound, roundsOf } from '../src/query/round';
import type { SurveyNumber } from '../src/query/survey-number';
import { openDatabase } from './database';
import type { BuiltFile } from './manifest';

/** What the report prints of areas, or what follows from that: it may be held against real answers. */
const isPrinted = ({ utvalg, status }: ReportAnswer) =>
  utvalg === everything && (status === 'publisert' || status === 'avledet');

async function numbersOf(database: Engine, round: Round) {
  const numbers = new Map<string, readonly SurveyNumber[]>();
  for (const [key, { indikator, effekt }] of measured) {
    const question = { indikator, effekt, round, filters: noFilters };
    numbers.set(key, await database.query<SurveyNumber>(areasQuery(question)));
  }
  return numbers;
}

async function contentOf(database: Engine, datasett: Datasett, round: Round | null) {
  const all = await database.query<ReportAnswer>(reportAnswersQuery);
  const printed = isReportRound(round) ? all.filter(isPrinted) : [];
  return writeOpening({
    datasett,
    bolge: round?.bolge ?? null,
    facts: await database.query<AreaFacts>(areaFactsQuery),
    numbers: round ? await numbersOf(database, round) : new Map(),
    report: round ? printed : all,
    cases: await database.query<CaseRow>(casesQuery),
  });
}

/**
 * Writes the files beside the tables they are computed from.
 * @param folder a data folder whose tables are all there
 */
export async function buildOpeningFiles(
  folder: string,
  rounds: readonly Round[],
): Promise<BuiltFile[]> {
  const database = await openDatabase(folder);
  try {
    const built: BuiltFile[] = [];
    for (const datasett of datasettIn(rounds)) {
      const round = roundsOf(rounds, datasett).at(-1) ?? null;
      const content = await contentOf(database, datasett, isSurvey(datasett) ? round : null);
      const path = openingPath(datasett);
      await writeFile(join(folder, path), JSON.stringify(content));
      built.push({
        path,
        rows: content.facts.rows * Math.max(1, Object.keys(content.measures).length),
        sources: isSurvey(datasett)
          ? ['undersokelse', 'kartverket', 'ssb']
          : ['rapport', 'kartverket', 'ssb'],
      });
    }
    return built;
  } finally {
    database.close();
  }
}

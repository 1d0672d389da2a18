/** Views of each data set, as the page builds them: from the tables, with the names of a language. */
import type { Datasett } from '../src/contract/datasett';
import type { EffektId, IndikatorId } from '../src/indicators/catalogue';
import { catalogue } from '../src/indicators/catalogue';
import type { Niva } from '../src/indicators/niva';
import type { PlaceViews } from '../src/model/place-comparison';
import { placeViews } from '../src/model/place-comparison';
import type { View } from '../src/model/view';
import { buildView } from '../src/model/view';
import { areaFactsQuery } from '../src/query/area-facts';
import type { AreaFacts, AreaRow } from '../src/query/area-row';
import { areasQuery } from '../src/query/areas';
import type { CaseRow } from '../src/query/cases';
import { casesQuery } from '../src/query/cases';
import type { Filters } from '../src/query/filters';
import { noFilters } from '../src/query/filters';
import { joinAreas } from '../src/query/join-areas';
import { measureIds, measures } from '../src/query/place-measures';
import type { ReportAnswer, ReportAnswers } from '../src/query/report-answers';
import { reportAnswersOf, reportAnswersQuery, reportRows } from '../src/query/report-answers';
import type { Round } from '../src/query/round';
import type { SurveyNumber } from '../src/query/survey-number';
import { namedRows } from '../src/text/names';
import type { Texts } from '../src/text/texts';
import { textsOf } from '../src/text/texts';
import type { Run } from './database';

export interface Asked {
  readonly indikator: IndikatorId;
  readonly effekt?: EffektId;
  readonly niva?: Niva | null;
  readonly filters?: Filters;
}

export class DataViews {
  readonly datasett: Datasett;
  readonly #run: Run;
  readonly #round: Round | null;
  readonly #facts: readonly AreaFacts[];
  readonly #cases: readonly CaseRow[];
  readonly report: ReportAnswers;

  private constructor(
    run: Run,
    round: Round | null,
    facts: readonly AreaFacts[],
    cases: readonly CaseRow[],
    report: ReportAnswers,
  ) {
    this.datasett = round?.datasett ?? 'rapporten';
    this.#run = run;
    this.#round = round;
    this.#facts = facts;
    this.#cases = cases;
    this.report = report;
  }

  /** @param round null for `rapporten` */
  static async open(run: Run, round: Round | null): Promise<DataViews> {
    const report = reportAnswersOf(await run<ReportAnswer>(reportAnswersQuery));
    const facts = await run<AreaFacts>(areaFactsQuery);
    return new DataViews(run, round, facts, await run<CaseRow>(casesQuery), report);
  }

  async rows({ indikator, effekt = 'begge', filters = noFilters }: Asked): Promise<AreaRow[]> {
    const measure = catalogue[indikator];
    const round = this.#round;
    if (!round) return reportRows(this.#facts, this.report, measure, effekt, filters);
    const question = { indikator: measure, effekt, round, filters };
    return joinAreas(this.#facts, await this.#run<SurveyNumber>(areasQuery(question)), round);
  }

  async view(asked: Asked, t: Texts = textsOf('nb')): Promise<View> {
    const { indikator, effekt = 'begge', niva = null, filters = noFilters } = asked;
    const choice = { datasett: this.datasett, round: this.#round, indikator, effekt, niva };
    return buildView({ ...choice, filters }, namedRows(t, await this.rows(asked)), this.#cases);
  }

  /** All areas as places, by their measures. */
  async places(filters: Filters = noFilters, t: Texts = textsOf('nb')): Promise<PlaceViews> {
    const rows = [];
    for (const maling of measureIds) {
      const own = namedRows(t, await this.rows({ ...measures[maling], filters }));
      rows.push(...own.map((row) => ({ ...row, maling, gruppe: 'alle' as const })));
    }
    return placeViews(rows, { datasett: this.datasett, round: this.#round, filters });
  }
}

/** The figures: what each shows, divided by what, and the report's number for it. Defined once. */
import { formaliserte } from '../contract/codes';
import type { EffektId, IndikatorId, Measure } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import { measures } from '../indicators/measures';
import type { Niva } from '../indicators/niva';
import { areasQuery } from '../query/areas';
import { breakdownQuery } from '../query/breakdown';
import type { FilterId, Filters } from '../query/filters';
import { filterIds, kommuneIds, ofKommunerAlone, samarbeidIds } from '../query/filters';
import type { Query } from '../query/query';
import type { Round } from '../query/round';
import type { Sporsmal } from '../query/svarvalg';
import { sporsmal, svarvalgQuery } from '../query/svarvalg';

/** What a figure's rows are: values of a filter, areas of a level, or the country alone. */
export type FigureDimension = FilterId | Niva | 'norge';

/** Whether the rows are values of a filter. */
export const isFilter = (dimension: FigureDimension): dimension is FilterId =>
  filterIds.some((id) => id === dimension);

export const seriesIds = ['forebygging', 'handtering', 'formalisert', 'ikke_formalisert'] as const;
export type SeriesId = (typeof seriesIds)[number];

export interface BreakdownFigure {
  readonly kind: 'fordeling';
  readonly id: string;
  /** The report's number; several where one figure here is two there. */
  readonly number: string | null;
  readonly measure: Measure;
  readonly effekt: EffektId;
  readonly dimension: FigureDimension;
  /** What stands beside each other in every row. */
  readonly series: 'effekt' | 'formalisering' | null;
}

export interface AnswerFigure {
  readonly kind: 'svarvalg';
  readonly id: string;
  readonly number: string;
  readonly sporsmal: Sporsmal;
}

export type Figure = BreakdownFigure | AnswerFigure;

/** The report's numbers of the figures that show an indicator, by indicator and what it is divided by. */
const numbers: Readonly<Record<string, string>> = {
  'samarbeider/storrelse': '10',
  'samarbeider/landsdel': '12',
  'formalisert/storrelse': '15',
  'formalisert/sentralitet': '16',
  'formalisert/landsdel': '17',
  'formalisert/fylke': '18',
  'effekt/fylke': '24',
  'andel_av_samarbeid/form': '13',
  'andel_av_samarbeidende/sektor': '14',
  'andel_av_samarbeid/oppgave': 'A1',
  'stor_effekt/norge/forebygging': '20',
  'stor_effekt/norge/handtering': '21',
  'stor_effekt/storrelse': '22–23',
  'effekt/formalisering/fylke': '25–26',
  'stor_effekt/sentralitet': '27–28',
  'stor_effekt/sektor': '30–31',
};

const figure = (
  measure: Measure,
  effekt: EffektId,
  dimension: FigureDimension,
  series: BreakdownFigure['series'] = null,
): BreakdownFigure => {
  const key =
    measure === catalogue.effekt && series === 'formalisering'
      ? `effekt/formalisering/${dimension}`
      : `${measure.id}/${dimension}`;
  return {
    kind: 'fordeling',
    id: [measure.id, series, effekt, dimension].filter((part) => part !== null).join('-'),
    number: numbers[key] ?? numbers[`${key}/${effekt}`] ?? null,
    measure,
    effekt,
    dimension,
    series,
  };
};

/** Every filter and level but that of the kommuner, of whom there are too many; the form last. */
const dimensions: readonly FigureDimension[] = [
  ...kommuneIds,
  'landsdel',
  'fylke',
  ...samarbeidIds.filter((id) => id !== 'form'),
  'form',
];

/**
 * The indicator by everything it can be divided by; both effects side by side where the reader has not
 * chosen one. The share formalised by form says nothing: each form is formalised, or it is not.
 */
export function indicatorFigures(id: IndikatorId, effekt: EffektId): readonly BreakdownFigure[] {
  const { twofold, givenBy } = catalogue[id];
  const series = twofold && effekt === 'begge' ? 'effekt' : null;
  return dimensions
    .filter((dimension) => dimension !== givenBy)
    .map((dimension) => figure(catalogue[id], effekt, dimension, series));
}

/** Whether those that have no cooperation wish for one: they are too few for smaller groups. */
export const wishFigures: readonly BreakdownFigure[] = [
  figure(measures.onsket, 'begge', 'norge'),
  figure(measures.onsket, 'begge', 'storrelse'),
  figure(measures.onsket, 'begge', 'landsdel'),
];

/** What kinds of cooperation there are. */
export const kindFigures: readonly BreakdownFigure[] = [
  figure(measures.andelAvSamarbeid, 'begge', 'form'),
  figure(measures.andelAvSamarbeidende, 'begge', 'sektor'),
  figure(measures.andelAvSamarbeid, 'begge', 'oppgave'),
];

/** Formalised cooperations beside the others. */
export function formalisationFigures(effekt: EffektId): readonly BreakdownFigure[] {
  const effekter = effekt === 'begge' ? (['forebygging', 'handtering'] as const) : [effekt];
  const of = (measure: Measure, dimension: FigureDimension) =>
    effekter.map((kind) => figure(measure, kind, dimension, 'formalisering'));
  return [
    ...of(measures.storEffekt, 'norge'),
    ...of(measures.storEffekt, 'storrelse'),
    ...of(measures.storEffekt, 'sentralitet'),
    ...of(measures.storEffekt, 'sektor'),
    ...of(catalogue.effekt, 'fylke'),
  ];
}

/** Both effects by area, as two maps beside each other. */
export const mapFigure = (niva: Niva): BreakdownFigure =>
  figure(catalogue.effekt, 'begge', niva, 'effekt');

const answerNumbers: Readonly<Record<Sporsmal, string>> = {
  grunn: 'A2',
  suksessfaktor: 'A3',
  utfordring: 'A4',
  arsak: 'A5',
};

/** Why, what helps and what hinders. */
export const answerFigures: readonly AnswerFigure[] = sporsmal.map((id) => ({
  kind: 'svarvalg',
  id,
  number: answerNumbers[id],
  sporsmal: id,
}));

export interface FigureSeries {
  readonly id: SeriesId | null;
  /** What its numbers are counted by, besides the row's own value. */
  readonly effekt: EffektId;
  readonly filters: Filters;
  readonly query: Query;
}

/** The filters with the forms of a series alone; null where the filter on form leaves none of them. */
function withForms(filters: Filters, id: 'formalisert' | 'ikke_formalisert'): Filters | null {
  const ofSeries = id === 'formalisert' ? formaliserte : (['ikke_formalisert'] as const);
  const form =
    filters.form.length === 0 ? ofSeries : ofSeries.filter((code) => filters.form.includes(code));
  return form.length === 0 ? null : { ...filters, form };
}

/** Whether the two kinds of effect stand beside each other. */
export const isOfEffects = ({ series }: BreakdownFigure): boolean => series === 'effekt';

/** The series of a figure, one where nothing stands beside anything, each with the query for its rows. */
export function seriesOf(figure: Figure, round: Round, filters: Filters): readonly FigureSeries[] {
  if (figure.kind === 'svarvalg') {
    const query = svarvalgQuery(figure.sporsmal, round);
    return [{ id: null, effekt: 'begge', filters, query }];
  }
  const { measure, dimension, series, effekt } = figure;
  const asSeries = (id: SeriesId | null, by: EffektId, asked: Filters | null) => {
    if (asked === null) return [];
    const within = measure.limitedBySamarbeid ? asked : ofKommunerAlone(asked);
    const question = { indikator: measure, effekt: by, round, filters: within };
    const query = isFilter(dimension) ? breakdownQuery(question, dimension) : areasQuery(question);
    return [{ id, effekt: by, filters: within, query }];
  };
  if (series === null) return asSeries(null, effekt, filters);
  if (isOfEffects(figure)) {
    return (['forebygging', 'handtering'] as const).flatMap((id) => asSeries(id, id, filters));
  }
  return (['formalisert', 'ikke_formalisert'] as const).flatMap((id) =>
    asSeries(id, effekt, withForms(filters, id)),
  );
}

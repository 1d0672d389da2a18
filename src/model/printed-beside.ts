/** What the report prints of the very groups that a figure of real answers shows. */
import type { FiguresFile, ReportFigureId, ReportSeries } from '../contract/figures-file';
import type { AreaFacts } from '../query/area-row';
import { reportYear } from '../query/round';
import { roundToStep } from './scale/rounding';
import type { Chart, ChartGroup, ChartSeries } from './chart';
import { scaleOf } from './chart';
import type { Figure } from './figure-catalogue';

export interface PrintedBeside {
  readonly group: ChartGroup;
  readonly series: ChartSeries;
  readonly printed: number;
  /** To its last digit. */
  readonly same: boolean;
}

interface Printed {
  readonly id: ReportFigureId;
  readonly serie: (series: ChartSeries) => readonly (ReportSeries | null)[];
}

const all: Printed['serie'] = () => [];
const byEffect: Printed['serie'] = ({ effekt }) => [effekt === 'begge' ? null : effekt];
const byForm: Printed['serie'] = ({ id }) => [id];

/** The report's figure of the same, by what is measured, what it is divided by and what stands side by side. */
const figures: Readonly<Record<string, Printed>> = {
  'samarbeider/storrelse': { id: 'samarbeid-storrelse', serie: all },
  'samarbeider/landsdel': { id: 'samarbeid-landsdel', serie: () => ['samarbeider'] },
  'formalisert/fylke': { id: 'formalisert-fylke', serie: all },
  'effekt/fylke': { id: 'effekt-fylke', serie: byEffect },
  'effekt/fylke/effekt': { id: 'effekt-fylke', serie: byEffect },
  'andel_av_samarbeid/form': { id: 'form', serie: all },
  'andel_av_samarbeidende/sektor': { id: 'sektor', serie: all },
  'stor_effekt/norge/formalisering': { id: 'effekt-formalisering', serie: byForm },
  'stor_effekt/storrelse/formalisering': {
    id: 'effekt-storrelse',
    serie: (series) => [...byForm(series), ...byEffect(series)],
  },
  'stor_effekt/sentralitet/formalisering': {
    id: 'effekt-sentralitet',
    serie: (series) => [...byForm(series), ...byEffect(series)],
  },
  suksessfaktor: { id: 'suksessfaktor', serie: all },
  utfordring: { id: 'utfordring', serie: all },
  arsak: { id: 'arsak', serie: all },
};

const keyOf = (figure: Figure): string =>
  figure.kind === 'svarvalg'
    ? figure.sporsmal
    : [figure.measure.id, figure.dimension, figure.series]
        .filter((part) => part !== null)
        .join('/');

/** The code of a group as the report's figure has it: a landsdel is its fylker, an effect is its own group. */
function codeOf(
  { figure }: Chart,
  { code }: ChartGroup,
  { effekt }: ChartSeries,
  facts: readonly AreaFacts[],
): string {
  if (figure.kind === 'svarvalg') return code;
  if (figure.dimension === 'norge') return effekt;
  if (figure.dimension !== 'landsdel') return code;
  const fylker = facts.filter(({ niva, landsdel }) => niva === 'fylke' && landsdel === code);
  return fylker
    .map(({ omrade }) => omrade)
    .sort()
    .join('+');
}

/**
 * Only of the year that the report is about.
 * @param chart of all municipalities and all cooperations: the report has no other figure of the same
 * @param facts those of all areas
 */
export function printedBeside(
  chart: Chart,
  file: FiguresFile,
  facts: readonly AreaFacts[],
): PrintedBeside[] {
  const { figure, round, groups } = chart;
  const reportFigure = figures[keyOf(figure)];
  const scale = scaleOf(figure);
  const rows = file.figurer.find(({ id }) => id === reportFigure?.id)?.rader ?? [];
  if (!reportFigure || round.bolge !== reportYear) return [];
  return groups.flatMap((group) =>
    chart.series.flatMap((series, index): PrintedBeside[] => {
      const verdi = group.values[index]?.verdi ?? null;
      const code = codeOf(chart, group, series, facts);
      const serie = reportFigure.serie(series).join();
      const row = rows.find(
        (printed) =>
          'gruppe' in printed && printed.gruppe === code && printed.serie.join() === serie,
      );
      if (verdi === null || row?.slag !== 'verdi') return [];
      if (row.utledet || row.omtrent || row.enhet !== scale.unit) return [];
      const same = Math.abs(roundToStep(scale, verdi) - row.verdi) < scale.step / 2;
      return [{ group, series, printed: row.verdi, same }];
    }),
  );
}

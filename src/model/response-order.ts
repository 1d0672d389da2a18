/** Where least is known: the areas by how many of their municipalities answered. */
import { ascending } from 'd3';
import type { Status } from '../indicators/status';
import { statusOfAnswers } from '../query/round';
import type { Span } from './telling-apart';
import type { Area } from './area';
import type { View } from './view';

export interface ResponseRow {
  readonly area: Area;
  readonly answered: number;
  readonly asked: number;
  /** Per cent, 0–100. */
  readonly rate: number;
  /** The share that cooperates, in per cent, whatever the silent ones would have said; null if unknown. */
  readonly bounds: Span | null;
  /** Of the bounds. */
  readonly boundsStatus: Status;
  /** Of the rate: the report prints it for fylker, whose sums are the landsdeler's. */
  readonly rateStatus: Status;
}

/** The report prints the response of fylker; all else of it follows from what it prints. */
const statusesOf = ({ datasett }: View, { niva, status }: Area) =>
  datasett === 'rapporten'
    ? ({ rate: niva === 'fylke' ? 'publisert' : 'avledet', bounds: 'avgrenset' } as const)
    : ({ rate: statusOfAnswers({ datasett }), bounds: status } as const);

/** Landsdeler or fylker, fewest answers first; of kommuner their fylker. */
export function responseRows(view: View): ResponseRow[] {
  const niva = view.niva === 'kommune' ? 'fylke' : view.niva;
  return [...view.byOmrade.values()]
    .filter((area) => area.niva === niva && area.kommuner > 0)
    .flatMap((area): ResponseRow[] => {
      const { svart, kommuner, grense_lav, grense_hoy } = area;
      if (svart === null) return [];
      const status = statusesOf(view, area);
      return [
        {
          area,
          answered: svart,
          asked: kommuner,
          rate: (100 * svart) / kommuner,
          bounds:
            grense_lav === null || grense_hoy === null
              ? null
              : { low: grense_lav, high: grense_hoy },
          boundsStatus: status.bounds,
          rateStatus: status.rate,
        },
      ];
    })
    .sort((a, b) => ascending(a.rate, b.rate));
}

/** Where least is known: the areas by how many of their municipalities answered. */
import { ascending } from 'd3';
import type { Niva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import type { Span } from './interval';
import type { Area, View } from './view';

export interface ResponseRow {
  readonly area: Area;
  readonly answered: number;
  readonly asked: number;
  /** Per cent, 0–100. */
  readonly rate: number;
  /** The share that cooperates, in per cent, whatever the silent ones would have said; null if unknown. */
  readonly bounds: Span | null;
  /** Of the bounds: they are not printed, and follow at best from what is. */
  readonly boundsStatus: Status;
  /** Of the rate: the report prints it for fylker, whose sums are the landsdeler's. */
  readonly rateStatus: Status;
  /** Who answered is the example's word, and nobody's. */
  readonly modelled: boolean;
}

function rateStatusOf({ datasett }: View, niva: Niva): Status {
  if (datasett !== 'rapporten') return datasett === 'eksempel' ? 'modellert' : 'beregnet';
  return niva === 'fylke' ? 'publisert' : 'avledet';
}

/** Bounds follow from counts that are printed or derived; beside an estimate they are all that is sure. */
function boundsStatusOf({ datasett, status }: Area): Status {
  if (datasett === 'eksempel') return 'modellert';
  if (status === 'anslag') return 'avgrenset';
  return status === 'publisert' ? 'avledet' : status;
}

/** Landsdeler or fylker, fewest answers first; of kommuner their fylker. */
export function responseRows(view: View): ResponseRow[] {
  const niva = view.niva === 'kommune' ? 'fylke' : view.niva;
  return [...view.byOmrade.values()]
    .filter((area) => area.niva === niva && area.kommuner > 0)
    .flatMap((area): ResponseRow[] => {
      const { svart, kommuner, grense_lav, grense_hoy } = area;
      if (svart === null) return [];
      const isBounded = grense_lav !== null && grense_hoy !== null;
      return [
        {
          area,
          answered: svart,
          asked: kommuner,
          rate: (100 * svart) / kommuner,
          bounds: isBounded ? { low: grense_lav, high: grense_hoy } : null,
          boundsStatus: boundsStatusOf(area),
          rateStatus: rateStatusOf(view, niva),
          modelled: view.datasett === 'eksempel',
        },
      ];
    })
    .sort((a, b) => ascending(a.rate, b.rate));
}

/** Where least is known: the areas by how many of their municipalities answered. */
import { ascending } from 'd3';
import type { Niva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import { limitsKommuner } from '../query/filters';
import { isReal, reportYear } from '../query/round';
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
  /** Who answered is the example survey's word, not the report's. */
  readonly modelled: boolean;
}

/** The fylker that the report gives one number together, seen from a view whose kommuner say so. */
function joinedFylker({ byOmrade }: View): ReadonlySet<string> {
  const joined = [...byOmrade.values()].filter(
    ({ niva, fylke_gruppe, fylkesnummer }) => niva === 'kommune' && fylke_gruppe !== fylkesnummer,
  );
  return new Set(joined.map(({ fylkesnummer }) => fylkesnummer ?? ''));
}

function rateStatusOf({ round }: View, niva: Niva, modelled: boolean): Status {
  if (modelled) return 'modellert';
  if (isReal(round)) return 'beregnet';
  return niva === 'fylke' ? 'publisert' : 'avledet';
}

/**
 * Landsdeler or fylker, fewest answers first; of kommuner their fylker. The report prints the response
 * of each fylke, which the example survey has too, so that only other groups of it are modelled.
 */
export function responseRows(view: View): ResponseRow[] {
  const niva = view.niva === 'kommune' ? 'fylke' : view.niva;
  const joined = joinedFylker(view);
  const other =
    limitsKommuner(view.filters) || (view.round !== null && view.round.bolge !== reportYear);
  return [...view.byOmrade.values()]
    .filter((area) => area.niva === niva && area.kommuner > 0)
    .flatMap((area): ResponseRow[] => {
      const { svart, kommuner, grense_lav, grense_hoy, modelled, omrade, status } = area;
      if (svart === null) return [];
      const bounds =
        grense_lav === null || grense_hoy === null ? null : { low: grense_lav, high: grense_hoy };
      const own = modelled && (other || joined.has(omrade));
      return [
        {
          area,
          answered: svart,
          asked: kommuner,
          rate: (100 * svart) / kommuner,
          bounds,
          boundsStatus: bounds && status === 'publisert' ? 'avledet' : status,
          rateStatus: rateStatusOf(view, niva, own),
          modelled: own,
        },
      ];
    })
    .sort((a, b) => ascending(a.rate, b.rate));
}

/** The lowest and the highest areas of a view, ties kept together. */
import { extent } from 'd3';
import { roundToStep } from '../scale/classes';
import type { Area, View } from './view';

export interface Spread {
  readonly low: readonly Area[];
  readonly high: readonly Area[];
}

/**
 * Of the values that are not modelled: no one is lowest by a made answer. Null where fewer than two areas
 * have one, or all have the same as it is shown.
 */
export function spreadOf({ areas, indikator }: View): Spread | null {
  const shown = ({ verdi, utledning, modelled }: Area) => {
    if (verdi === null || modelled) return undefined;
    return utledning === 'snitt' ? verdi : roundToStep(indikator, verdi);
  };
  const [low, high] = extent(areas, shown);
  if (low === undefined || low === high) return null;
  return {
    low: areas.filter((area) => shown(area) === low),
    high: areas.filter((area) => shown(area) === high),
  };
}

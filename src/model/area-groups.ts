/** The areas of a view that have no order by their numbers: grouped by what is known of them, in official order. */
import { ascending, group } from 'd3';
import type { Orden } from '../indicators/orden';
import { ordener } from '../indicators/orden';
import type { Status } from '../indicators/status';
import { isComparable } from './telling-apart';
import { isTold } from './ranking';
import type { Area } from './area';
import type { View } from './view';

/** What the areas of a group have in common. */
export type GroupedBy =
  /** A number of them together, or of the fylke they lie in: that of each of them. */
  | { readonly kind: 'gjelder'; readonly gjelder: string }
  | { readonly kind: 'orden'; readonly orden: Orden }
  /** A number of its own, that is nobody's guess. */
  | { readonly kind: 'tall' }
  | { readonly kind: 'status'; readonly status: Status };

export interface AreaGroup {
  readonly key: string;
  readonly by: GroupedBy;
  /** The first of them; where they show one number together, that number is on it. */
  readonly first: Area;
  readonly areas: readonly Area[];
}

function groupedBy({ datasett, niva }: View, area: Area): GroupedBy {
  const ofOthers = datasett === 'rapporten' && niva === 'kommune' ? area.gjelder : null;
  if (ofOthers !== null) return { kind: 'gjelder', gjelder: ofOthers };
  if (area.orden !== null) return { kind: 'orden', orden: area.orden };
  return isComparable(area) ? { kind: 'tall' } : { kind: 'status', status: area.status };
}

const keyOf = (by: GroupedBy): string => Object.values(by).join('-');

/** Numbers first, then what is known by name or by its place in an order, then groups, then the rest. */
const kinds: readonly GroupedBy['kind'][] = ['tall', 'orden', 'gjelder', 'status'];

/** Where a group stands among those of its kind: by the order's own, or where it lies and which size it is of. */
function placeOf({ byOmrade }: View, by: GroupedBy): [number, number] {
  if (by.kind === 'orden') return [ordener.indexOf(by.orden), 0];
  if (by.kind !== 'gjelder') return [0, 0];
  const [place = '', size = '0'] = by.gjelder.split('/');
  const [first = ''] = place.split('+');
  return [[...byOmrade.keys()].indexOf(first), Number.parseInt(size, 10)];
}

/** The groups of all areas that have a number or a place in an order; those without are not in any. */
export function areaGroups(view: View): AreaGroup[] {
  const told = view.areas.filter(isTold);
  const groups = [...group(told, (area) => keyOf(groupedBy(view, area)))].flatMap(
    ([key, areas]) => {
      const [first] = areas;
      return first ? [{ key, by: groupedBy(view, first), first, areas }] : [];
    },
  );
  return groups.sort((a, b) => {
    const [[placeA, sizeA], [placeB, sizeB]] = [placeOf(view, a.by), placeOf(view, b.by)];
    return (
      ascending(kinds.indexOf(a.by.kind), kinds.indexOf(b.by.kind)) ||
      ascending(placeA, placeB) ||
      ascending(sizeA, sizeB)
    );
  });
}

/** What a download holds beside the view's own columns while two rounds are held together. */
import type { AreaChange, Change } from '../../model/change';
import type { Area } from '../../model/view';
import type { CellColumn } from './file-table';
import { columnKinds } from './file-table';

const { text, integer, measure } = columnKinds<Area>();

/**
 * `fra` and `til` are the earlier and the later round; `endring` is later less earlier, percentage points
 * or points, and `svarte_begge` the municipalities that answered both times.
 */
export function changeColumns(change: Change): CellColumn<Area>[] {
  const own =
    <T>(value: (own: AreaChange) => T) =>
    ({ omrade }: Area): T | null => {
      const found = change.byOmrade.get(omrade);
      return found ? value(found) : null;
    };
  const side = (name: 'fra' | 'til') => [
    integer(
      `${name}_bolge`,
      own(() => change[name].bolge),
    ),
    measure(
      `${name}_verdi`,
      own((area) => area[name].verdi),
    ),
    integer(
      `${name}_n`,
      own((area) => area[name].n),
    ),
    measure(
      `${name}_ki_lav`,
      own((area) => area[name].ki_lav),
    ),
    measure(
      `${name}_ki_hoy`,
      own((area) => area[name].ki_hoy),
    ),
    text(
      `${name}_status`,
      own((area) => area[name].status),
    ),
  ];
  return [
    ...side('fra'),
    ...side('til'),
    measure(
      'endring',
      own(({ endring }) => endring),
    ),
    text(
      'endring_visshet',
      own(({ visshet }) => visshet),
    ),
    text(
      'endring_status',
      own(({ status }) => status),
    ),
    integer(
      'svarte_begge',
      own(({ begge }) => begge),
    ),
  ];
}

/** What a download holds beside the view's own columns while two rounds are held together. */
import type { AreaChange, Change } from '../model/change';
import type { Area } from '../model/view';
import { decimals, plain } from './cells';

export interface ChangeColumn {
  readonly name: string;
  readonly cell: (area: Area) => string;
}

/**
 * `fra` and `til` are the earlier and the later round; `endring` is later less earlier, percentage points
 * or points, and `svarte_begge` the municipalities that answered both times.
 */
export function changeColumns(change: Change): ChangeColumn[] {
  const column = (name: string, text: (own: AreaChange) => string): ChangeColumn => ({
    name,
    cell: ({ omrade }) => {
      const own = change.byOmrade.get(omrade);
      return own ? text(own) : '';
    },
  });
  const side = (name: 'fra' | 'til') => [
    column(`${name}_bolge`, () => String(change[name].bolge)),
    column(`${name}_verdi`, (own) => decimals(own[name].verdi)),
    column(`${name}_n`, (own) => plain(own[name].n)),
    column(`${name}_ki_lav`, (own) => decimals(own[name].ki_lav)),
    column(`${name}_ki_hoy`, (own) => decimals(own[name].ki_hoy)),
    column(`${name}_status`, (own) => own[name].status),
  ];
  return [
    ...side('fra'),
    ...side('til'),
    column('endring', ({ endring }) => decimals(endring)),
    column('endring_visshet', ({ visshet }) => visshet ?? ''),
    column('endring_status', ({ status }) => status),
    column('svarte_begge', ({ begge }) => String(begge)),
  ];
}

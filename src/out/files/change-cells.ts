/** What a file holds beside the view's own columns while two rounds are held together. */
import type { AreaChange, Change } from '../../model/change';
import type { Area } from '../../model/area';
import type { FileCells } from './file-table';

export function changeCells(change: Change): FileCells<'endring', Area> {
  const ofChange =
    <T>(value: (changed: AreaChange) => T) =>
    ({ omrade }: Area): T | null => {
      const changed = change.byOmrade.get(omrade);
      return changed ? value(changed) : null;
    };
  return {
    fra_bolge: ofChange(() => change.fra.bolge),
    fra_verdi: ofChange(({ fra }) => fra.verdi),
    fra_n: ofChange(({ fra }) => fra.n),
    fra_ki_lav: ofChange(({ fra }) => fra.ki_lav),
    fra_ki_hoy: ofChange(({ fra }) => fra.ki_hoy),
    fra_status: ofChange(({ fra }) => fra.status),
    til_bolge: ofChange(() => change.til.bolge),
    til_verdi: ofChange(({ til }) => til.verdi),
    til_n: ofChange(({ til }) => til.n),
    til_ki_lav: ofChange(({ til }) => til.ki_lav),
    til_ki_hoy: ofChange(({ til }) => til.ki_hoy),
    til_status: ofChange(({ til }) => til.status),
    endring: ofChange(({ endring }) => endring),
    endring_visshet: ofChange(({ visshet }) => visshet),
    endring_status: ofChange(({ status }) => status),
    svarte_begge: ofChange(({ begge }) => begge),
  };
}

/** The cells of the table while two rounds are held together: both values, and the change. */
import type { AreaChange, Change } from '../../model/change';
import type { Area } from '../../model/area';
import type { View } from '../../model/view';
import { baseShort, intervalText, valueText } from '../../text/area-text';
import { changeShort, changeSource, missingText } from '../../text/change-text';
import type { ShownCells } from '../../text/shown-columns';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';

export function changeCells(t: Texts, view: View, change: Change): ShownCells<'endring', Area> {
  const { indikator, niva } = view;
  const ofChange =
    <Told>(tell: (changed: AreaChange) => Told) =>
    ({ omrade }: Area): Told | null => {
      const changed = change.byOmrade.get(omrade);
      return changed ? tell(changed) : null;
    };
  const inRound = (side: 'fra' | 'til') => {
    const titled = (title: string) => t.rounds.nIn(title, change[side].bolge);
    const cell = (
      title: string,
      text: (area: AreaChange['fra']) => string | null,
      key: (area: AreaChange['fra']) => number | null,
    ) => ({
      title: titled(title),
      text: ofChange((changed) => text(changed[side])),
      key: ofChange((changed) => key(changed[side])),
    });
    return {
      verdi: cell(
        t.table.columns.verdi,
        (area) => valueText(t, indikator, area),
        ({ verdi }) => verdi,
      ),
      n: cell(
        t.rounds.base,
        (area) => baseShort(t, indikator, area),
        ({ n }) => n,
      ),
      intervall: {
        ...cell(
          t.table.columns.intervall,
          (area) => intervalText(t, indikator, area),
          ({ ki_lav }) => ki_lav,
        ),
        when: change.areas.some((area) => area[side].ki_lav !== null),
      },
    };
  };
  const fra = inRound('fra');
  const til = inRound('til');
  return {
    endring: {
      title: t.rounds.amount(t.rounds.change, `(${t.rounds.units[indikator.unit]})`),
      text: ofChange((changed) => changeShort(t, indikator, changed)),
      key: ofChange(({ endring }) => endring),
    },
    visshet: {
      title: t.rounds.doubt,
      text: ofChange((changed) =>
        changed.visshet === null
          ? missingText(t, view, changed)
          : t.rounds.visshet[changed.visshet],
      ),
    },
    status: {
      text: ofChange((changed) =>
        changed.endring === null
          ? missingText(t, view, changed)
          : statusText(t, { status: changed.status, datasett: view.datasett }),
      ),
      key: ofChange(({ status }) => status),
    },
    fylke: { text: ({ fylkesnavn }) => fylkesnavn, when: niva === 'kommune' },
    'verdi-fra': fra.verdi,
    'n-fra': fra.n,
    'intervall-fra': fra.intervall,
    'verdi-til': til.verdi,
    'n-til': til.n,
    'intervall-til': til.intervall,
    begge: {
      title: t.rounds.both,
      text: ofChange(({ begge, til: { kommuner } }) => t.table.of(t.format.count(begge), kommuner)),
      key: ofChange(({ begge }) => begge),
      when: niva !== 'kommune',
    },
    kilde: { text: ofChange((changed) => changeSource(t, changed)) },
  };
}

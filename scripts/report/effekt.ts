/** The perceived effect: printed for each fylke, and of a landsdel the mean of its fylker. */
import { extent, sum } from 'd3';
import type { Said } from '../../src/query/no-number';
import { noNumber } from '../../src/query/no-number';
import type { ReportedGroup } from './reported-groups';
import type { Place } from './places';
import { saidOf } from './said';

interface Effekt {
  readonly groups: ReadonlyMap<string, ReportedGroup>;
  /** The number is the mean of the two kinds of effect. */
  readonly averaged: boolean;
  readonly places: readonly Place[];
  /** How many municipalities of each of the report's fylker are expected to cooperate. */
  readonly expected: ReadonlyMap<string, number>;
}

/** So many of a fylke's cooperations are expected as municipalities that cooperate: the mean is one for all. */
function weighted({ groups, averaged, places, expected }: Effekt, landsdel: Place): Said {
  const fylker = new Set(
    places
      .filter(({ niva, landsdel: within }) => niva === 'fylke' && within === landsdel.omrade)
      .map(({ gruppe }) => gruppe),
  );
  const parts = [...fylker].flatMap((gruppe) => {
    const { verdi, kilde } = saidOf(groups.get(gruppe), averaged);
    const weight = expected.get(gruppe);
    return verdi === null || weight === undefined ? [] : [{ verdi, kilde, weight }];
  });
  if (parts.length === 0 || parts.length < fylker.size) return noNumber;
  const mean =
    sum(parts, ({ verdi, weight }) => verdi * weight) / sum(parts, ({ weight }) => weight);
  const [del_lav = null, del_hoy = null] = extent(parts, ({ verdi }) => verdi);
  const kilder = [...new Set(parts.flatMap(({ kilde }) => kilde ?? []))].sort();
  return {
    ...noNumber,
    verdi: Number(mean.toFixed(2)),
    // The span of its fylker is all that is known of how far off it may be.
    verdi_lav: del_lav,
    verdi_hoy: del_hoy,
    del_lav,
    del_hoy,
    status: 'anslag',
    utledning: 'vektet',
    kilde: kilder.join('; '),
  };
}

/** A kommune has the number of its fylke, as the fylke's. */
export function effektOf(effekt: Effekt): (place: Place) => Said {
  const { groups, averaged } = effekt;
  return (place) => {
    const { niva, omrade, gruppe, rapportfylke } = place;
    if (niva === 'kommune') {
      return { ...saidOf(groups.get(rapportfylke ?? ''), averaged), gjelder: rapportfylke };
    }
    const stated = saidOf(groups.get(gruppe), averaged);
    const said = stated.verdi === null && niva === 'landsdel' ? weighted(effekt, place) : stated;
    return { ...said, gjelder: niva === 'fylke' && gruppe !== omrade ? gruppe : null };
  };
}

/** Holds two views of different survey rounds together: what has changed, and whether it is more than doubt. */
import type { Status } from '../indicators/status';
import { isSettled } from '../indicators/status';
import type { BothRow } from '../query/both';
import type { Round } from '../query/round';
import { statusOfAnswers } from '../query/round';
import type { Area } from './area';
import type { AreaChange, Change, Visshet } from './change';
import { isUnsure, unsureKey } from './change';
import type { LegendGroup } from './legend';
import { legendOf } from './legend';
import { changeIndexOf, changeSteps } from './scale/change-classes';
import { classesOf } from './scale/classes';
import { differenceOf, differs } from './telling-apart';
import { plainStatuses } from './textures';
import type { View } from './view';

/** Why an area has no change: the first of these that holds for one of its two numbers. */
const hindrances: readonly Status[] = [
  'ikke_svart',
  'skjermet',
  'ingen_samarbeid',
  'avgrenset',
  'ikke_publisert',
];

function visshetOf({ indikator }: View, fra: Area, til: Area): Visshet | null {
  if (!isSettled(fra.status) || !isSettled(til.status)) return null;
  const difference = differenceOf(indikator, til, fra);
  if (!difference) return 'ukjent';
  if (difference.low === difference.high) return 'eksakt';
  return differs(indikator, til, fra) ? 'skillbar' : 'ikke_skillbar';
}

const statusOf = (fra: Area, til: Area, round: Round): Status =>
  hindrances.find((status) => fra.status === status || til.status === status) ??
  statusOfAnswers(round);

function areaChange(view: View, round: Round, fra: Area, til: Area, begge: number): AreaChange {
  const { omrade, navn, niva } = til;
  const endring = fra.verdi === null || til.verdi === null ? null : til.verdi - fra.verdi;
  return {
    omrade,
    navn,
    niva,
    fra,
    til,
    endring,
    visshet: endring === null ? null : visshetOf(view, fra, til),
    status: statusOf(fra, til, round),
    classIndex: endring === null ? null : changeIndexOf(view.indikator, endring),
    orden: null,
    begge,
  };
}

/** A line for the changes that may be none. */
function unsureLine(areas: readonly AreaChange[]): LegendGroup[] {
  const unsure = areas.filter((area) => isUnsure(area)).map(({ omrade }) => omrade);
  if (unsure.length === 0) return [];
  return [
    {
      key: unsureKey,
      status: null,
      colourClass: null,
      orden: null,
      omrader: unsure,
      overlaps: true,
    },
  ];
}

/**
 * The change between two views of the same indicator, filters and level, whichever of them is the later.
 * Null where either is of no survey round.
 * @param both how many municipalities answered both times, per area
 */
export function changeOf(view: View, other: View, both: readonly BothRow[]): Change | null {
  if (!view.round || !other.round) return null;
  const [fra, til] = view.round.bolge < other.round.bolge ? [view, other] : [other, view];
  if (!fra.round || !til.round) return null;
  const { round } = view;
  const beggeOf = new Map(both.map(({ omrade, begge }) => [omrade, begge]));
  const changes = [...til.byOmrade.values()].flatMap((area) => {
    const before = fra.byOmrade.get(area.omrade);
    return before ? [areaChange(view, round, before, area, beggeOf.get(area.omrade) ?? 0)] : [];
  });
  const byOmrade = new Map(changes.map((change) => [change.omrade, change]));
  const areas = changes.filter(({ niva }) => niva === view.niva);
  const plain = plainStatuses(areas);
  const all = classesOf(changeSteps(view.indikator));
  // A single municipality has changed its answer, or has not.
  const classes = all.filter(
    ({ index }) => !view.yesOrNo || [0, (all.length - 1) / 2, all.length - 1].includes(index),
  );
  return {
    fra: fra.round,
    til: til.round,
    areas,
    byOmrade,
    norge: areaChange(view, round, fra.norge, til.norge, beggeOf.get('norge') ?? 0),
    classes,
    legend: [...legendOf(classes, areas, plain), ...unsureLine(areas)],
    plain,
  };
}

/** What a picture of the view says around its map: the same in files, on paper and in previews. */
import type { Origin } from './citation';
import { ascending, extent, rollups } from 'd3';
import { statuses } from '../indicators/status';
import type { Drawing } from '../model/drawing';
import type { Area, View } from '../model/view';
import type { Fill } from '../scale/fill';
import { measureText, sourceText } from './area-text';
import { changeMeasure, changeSource, changeTitle } from './change-text';
import { leadText } from './lead';
import { legendText } from './legend-text';
import type { PictureTexts } from './nb/picture';
import { statusText } from './status-text';
import type { Texts } from './texts';

export interface PictureLegendLine {
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly fill: Fill;
}

export interface PictureWords {
  readonly title: string;
  readonly lead: string;
  readonly measure: string;
  readonly legend: readonly PictureLegendLine[];
  readonly legendNote: string;
  /** n, uncertainty, that numbers are modelled. */
  readonly notes: readonly string[];
  /** Source, status, date and address: each may begin a line of its own. */
  readonly origin: readonly string[];
}

type Told = Parameters<typeof statusText>[1];

/** Statuses in their own order, each with how many areas have it. */
function statusLine(t: Texts, areas: readonly Told[]): string {
  const rank = ({ status }: Told) => statuses.indexOf(status);
  const sorted = [...areas].sort((a, b) => ascending(rank(a), rank(b)));
  const counted = rollups(
    sorted,
    (some) => t.format.count(some.length),
    (area) => statusText(t, area),
  );
  return t.figures.statuses(counted.map(([status, count]) => `${status} (${count})`).join(', '));
}

/** What is behind the numbers that are drawn: of both rounds, where two are held together. */
function nNote(t: Texts, own: PictureTexts, { areas, change, indikator, yesOrNo }: View): string[] {
  const known = change
    ? change.areas.flatMap(({ endring, fra, til }) => (endring === null ? [] : [fra, til]))
    : areas.filter(({ verdi, verdi_lav }) => verdi !== null || verdi_lav !== null);
  const [low, high] = extent(known, ({ n }) => n ?? undefined);
  if (yesOrNo || low === undefined) return [];
  return [own.n(t.format.count(low), t.format.count(high), t.figures.base[indikator.id])];
}

const fadeNote = (t: Texts, { niva }: View, unsure: number): string[] => [
  t.certainty.explained,
  ...(unsure > 0 ? [t.certainty.unknown(unsure, t.niva[niva].many)] : []),
];

/** Whether a number that the picture shows is nobody's answer: of an area, or the country's in the sentence. */
export const isModelled = ({ areas, norge, change }: View): boolean =>
  [...areas, norge, ...(change ? [...change.areas, change.norge] : [])].some(
    ({ modelled }) => modelled,
  );

function roundText(own: PictureTexts, { round, change }: View): string[] {
  if (change) return [own.rounds(change.fra.bolge, change.til.bolge)];
  return round ? [own.round(round.bolge)] : [];
}

const sourcesOf = (t: Texts, { areas, change }: View): string[] => [
  ...new Set(
    change
      ? change.areas.map((area) => changeSource(t, area))
      : areas.filter(isTold).map((area) => sourceText(t, area)),
  ),
];

/** A number that is not there has no source to name, unless none is. */
const isTold = (area: Area, _: number, all: readonly Area[]) =>
  area.status !== 'ikke_publisert' || all.every(({ status }) => status === 'ikke_publisert');

/** Where the view's numbers are from. */
export const sourcesLine = (t: Texts, view: View): string =>
  `${t.figures.sources(sourcesOf(t, view).join('; '))}.`;

/** Day, data version and fixed address, each of which may begin a line of its own. */
export const originLines = (t: Texts, own: PictureTexts, origin: Origin | null): string[] =>
  origin ? [own.dated(t.format.date(origin.day), origin.version), origin.link] : [];

/**
 * @param fades areas fade as their interval widens
 * @param origin null until the data build is known
 * @param drawsMap the picture has the map, whose source it then names
 */
export function pictureWords(
  t: Texts,
  own: PictureTexts,
  view: View,
  drawing: Drawing,
  fades: boolean,
  origin: Origin | null,
  drawsMap = true,
): PictureWords {
  const { change, areas, niva, indikator, effekt } = view;
  const many = t.niva[niva].many;
  const inSight = drawing.legend.reduce(
    (sum, { group, count }) => sum + (group.overlaps ? 0 : count),
    0,
  );
  return {
    title: change ? changeTitle(t, view, change) : t.indikator[indikator.id].title,
    lead: leadText(t, view),
    measure: change ? changeMeasure(t, view, change) : measureText(t, indikator, effekt),
    legend: drawing.legend.map(({ group, fill, count }) => ({
      key: group.key,
      label: legendText(t, view, group),
      count: t.format.count(count),
      fill,
    })),
    legendNote:
      inSight === areas.length
        ? own.legendCount(many)
        : t.legend.inSight(inSight, areas.length, many),
    notes: [
      ...(isModelled(view) ? [own.modelled] : []),
      ...nNote(t, own, view),
      ...(fades && !change ? fadeNote(t, view, drawing.unsure) : []),
    ],
    origin: [
      [sourcesLine(t, view), ...(drawsMap ? [`${t.map.attribution}.`] : [])].join(' '),
      [...roundText(own, view), statusLine(t, change ? change.areas : areas)].join('. '),
      ...originLines(t, own, origin),
    ],
  };
}

/** What a picture of the view says around its map: the same in files, on paper and in previews. */
import { isMade } from '../contract/datasett';
import type { Origin } from './citation';
import { extent } from 'd3';
import { markOfView } from '../model/data-mark';
import type { Drawing } from '../model/drawing';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { noFilters } from '../query/filters';
import type { Fill } from '../model/scale/fill';
import { measureText, sourceText } from './area-text';
import { takenTitle } from './taken-title';
import { changeMeasure, changeSource } from './change-text';
import { leadText } from './lead';
import { legendText } from './legend-text';
import type { PictureTexts } from './nb/picture';
import { statusLine } from './status-text';
import type { Texts } from './texts';
import { viewTitle } from './view-title';

export interface PictureLegendLine {
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly fill: Fill;
}

export interface PictureWords {
  readonly title: string;
  /** The word that lies across all of the picture; null where it is no example. */
  readonly across: string | null;
  readonly lead: string;
  readonly measure: string;
  readonly legend: readonly PictureLegendLine[];
  readonly legendNote: string;
  /** n, uncertainty, that numbers are an example or estimates. */
  readonly notes: readonly string[];
  /** Source, status, date and address: each may begin a line of its own. */
  readonly origin: readonly string[];
}

/** Of what is drawn: the areas' numbers, or their changes. */
const drawnStatuses = (t: Texts, { datasett, areas, change }: View): string =>
  statusLine(t, change ? change.areas.map(({ status }) => ({ status, datasett })) : areas);

/** What is behind the numbers that are drawn: of both rounds, where two are held together. */
function nNote(t: Texts, words: PictureTexts, view: View): string[] {
  const { datasett, areas, change, indikator, niva, yesOrNo } = view;
  const measured = change
    ? change.areas.flatMap(({ endring, fra, til }) => (endring === null ? [] : [fra, til]))
    : areas.filter(({ verdi, verdi_lav }) => verdi !== null || verdi_lav !== null);
  const [low, high] = extent(measured, ({ n }) => n ?? undefined);
  // A kommune's number is of a group, of which the report tells no n.
  const ofGroups = datasett === 'rapporten' && niva === 'kommune';
  if (yesOrNo || ofGroups || low === undefined) return [];
  const made = isMade(datasett) ? words.madeBase[indikator.base] : null;
  const base = made ?? t.figures.base[indikator.id];
  return [words.n(t.format.count(low), t.format.count(high), base)];
}

const fadeNote = (t: Texts, { niva }: View, unsure: number): string[] => [
  t.certainty.explained,
  ...(unsure > 0 ? [t.certainty.unknown(unsure, t.niva[niva].many)] : []),
];

/** That the numbers are made, or that some are estimates. */
function markNote(words: PictureTexts, view: View): string[] {
  const mark = markOfView(view);
  return mark ? [words.notes[mark]] : [];
}

/** Made answers are of no survey. */
function roundText(words: PictureTexts, { datasett, round, change }: View): string[] {
  if (isMade(datasett)) return [];
  if (change) return [words.rounds(change.fra.bolge, change.til.bolge)];
  return round ? [words.round(round.bolge)] : [];
}

function sourcesOf(t: Texts, { areas, change }: View): string[] {
  const said = change
    ? change.areas.map((area) => changeSource(t, area))
    : areas.filter(isTold).map((area) => sourceText(t, area));
  return [...new Set(said)];
}

/** A number that is not there has no source to name, unless none is. */
const isTold = (area: Area, _: number, all: readonly Area[]) =>
  area.status !== 'ikke_publisert' || all.every(({ status }) => status === 'ikke_publisert');

/** Where the view's numbers are from. */
export const sourcesLine = (t: Texts, view: View): string =>
  `${t.figures.sources(sourcesOf(t, view).join('; '))}.`;

/** Day, data version and fixed address, each of which may begin a line of its own. */
export const originLines = (t: Texts, words: PictureTexts, origin: Origin | null): string[] =>
  origin ? [words.dated(t.format.date(origin.day), origin.version), origin.link] : [];

/** What is in the picture besides the view. */
interface Around {
  /** The map, whose source is named then. */
  readonly drawsMap?: boolean;
  /** The place that the reader has chosen. */
  readonly place?: string | null;
}

/**
 * @param fades areas fade as their interval widens
 * @param origin null until the data build is known
 */
export function pictureWords(
  t: Texts,
  words: PictureTexts,
  view: View,
  drawing: Drawing,
  fades: boolean,
  origin: Origin | null,
  { drawsMap = true, place = null }: Around = {},
): PictureWords {
  const { datasett, change, areas, niva, indikator, effekt } = view;
  const many = t.niva[niva].many;
  const inSight = drawing.legend.reduce(
    (sum, { group, count }) => sum + (group.overlaps ? 0 : count),
    0,
  );
  return {
    // The filters stand first in the sentence below it.
    title: takenTitle(
      t,
      viewTitle(t, indikator.id, view, datasett),
      noFilters,
      place === null ? null : t.mark.place(place),
    ),
    across: isMade(datasett) ? t.datasett.mark : null,
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
        ? words.legendCount(many)
        : t.legend.inSight(inSight, areas.length, many),
    notes: [
      ...markNote(words, view),
      ...nNote(t, words, view),
      ...(fades && !change ? fadeNote(t, view, drawing.unsure) : []),
    ],
    origin: [
      [sourcesLine(t, view), ...(drawsMap ? [`${t.map.attribution}.`] : [])].join(' '),
      [...roundText(words, view), drawnStatuses(t, view)].join('. '),
      ...originLines(t, words, origin),
    ],
  };
}

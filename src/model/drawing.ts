/** The view as a renderer and the legend draw it: fills, counts in sight, what stands out. */
import type { MultiLineString } from 'geojson';
import type { Niva } from '../indicators/niva';
import type { Bounds } from '../geo/plane';
import { country, overlap } from '../geo/plane';
import type { Scene } from '../geo/scene';
import type { Colouring, Fill, Filled } from './scale/fill';
import { fillOf, unsureFill } from './scale/fill';
import type { Theme } from './scale/palette';
import { changeColours, classColours, mapColours, ordenColours } from './scale/palette';
import { certaintyOf } from './scale/certainty';
import { isUnsure, unsureKey } from './change';
import { drawnInterval } from './telling-apart';
import type { Area } from './area';
import type { LegendGroup } from './legend';
import type { View } from './view';

export interface PaintedArea {
  readonly omrade: string;
  readonly navn: string;
  readonly fill: Fill;
  /** 0–1: less than one where the area fades because its colour is unsure. */
  readonly opacity: number;
}

/** All a renderer needs to draw the view; it knows of no indicator. */
export interface Paint {
  readonly niva: Niva;
  readonly areas: readonly PaintedArea[];
  /** The areas are kommuner that have the number of their fylke, which is to read as one. */
  readonly joined: boolean;
  /** Areas to keep bright while the others step back; null keeps all. */
  readonly highlighted: ReadonlySet<string> | null;
  /** The area under pointer or keyboard, and the chosen one, which may be of another level. */
  readonly active: string | null;
  readonly chosen: { readonly niva: Niva; readonly omrade: string } | null;
  /** The area of the level that the chosen one is laid beside. */
  readonly compared: string | null;
  /** The lines around the case cooperations that stand out; the same object as long as they do. */
  readonly outlined: MultiLineString | null;
}

export interface DrawingInput {
  readonly view: View;
  readonly scene: Scene | null;
  readonly sight: Bounds;
  readonly theme: Theme;
  /** Key of the legend's line that stands out. */
  readonly highlightedLine: string | null;
  /** Areas that a list has marked; the legend's line goes before them. */
  readonly marked: ReadonlySet<string> | null;
  /** Areas fade as their interval widens. */
  readonly fades: boolean;
  readonly active: string | null;
  readonly chosen: { readonly niva: Niva; readonly omrade: string } | null;
  /** The area of the level that the chosen one is laid beside. */
  readonly compared: string | null;
  readonly outlined: MultiLineString | null;
}

export interface LegendDrawing {
  readonly group: LegendGroup;
  readonly fill: Fill;
  /** Areas of the line that are in sight. */
  readonly count: number;
}

export interface Drawing {
  readonly paint: Paint;
  readonly legend: readonly LegendDrawing[];
  /** Areas that have a colour of their own, and how many of them have no known interval. */
  readonly coloured: number;
  readonly unsure: number;
}

/** Codes of the areas that lie in sight; all of them while there are no shapes. */
function inSight({ view, scene, sight }: DrawingInput): (omrade: string) => boolean {
  if (!scene) return () => true;
  const seen = new Set(
    scene.shapes[view.niva]
      .filter(({ bounds }) => overlap(bounds, sight))
      .map(({ omrade }) => omrade),
  );
  return (omrade) => seen.has(omrade);
}

/** An area without a known interval does not fade: how sure it is, is not known. */
function opacityOf({ indikator }: View, area: Area): number {
  const interval = drawnInterval(indikator, area);
  return interval ? certaintyOf(indikator, interval.low, interval.high).opacity : 1;
}

/** Whether the kommuner have the numbers of their fylker: codes without a size. */
const isOfFylker = ({ niva, areas }: View): boolean =>
  niva === 'kommune' &&
  areas.some(({ gjelder }) => gjelder !== null) &&
  areas.every(({ gjelder }) => gjelder === null || /^[\d+]+$/.test(gjelder));

/** Areas with their fills, and the legend's lines: of the values, or of their change. */
function coloured(view: View, theme: Theme, fades: boolean) {
  const { indikator, areas, legend, change, byOmrade } = view;
  const ramp = change ? changeColours(theme) : classColours(indikator.id, theme);
  const colouring: Colouring = {
    classes: ramp,
    ordener: ordenColours(theme),
    map: mapColours[theme],
    plain: (change ?? view).plain,
  };
  const fill = (area: Filled) => fillOf(area, colouring);
  const opacity = (omrade: string) => {
    const area = byOmrade.get(omrade);
    return fades && !change && area ? opacityOf(view, area) : 1;
  };
  const unsure = new Set(change?.areas.filter(isUnsure).map(({ omrade }) => omrade));
  return {
    areas: (change ?? { areas }).areas.map((area) => ({
      omrade: area.omrade,
      navn: area.navn,
      fill: unsure.has(area.omrade) ? unsureFill(fill(area)) : fill(area),
      opacity: opacity(area.omrade),
    })),
    legend: (change ?? { legend }).legend.map((group) => {
      const { key, status, colourClass, orden } = group;
      const classIndex = colourClass?.index ?? null;
      // A line of a class has the class's colour alone, whatever its areas' statuses.
      const lineFill = status
        ? fill({ status, classIndex, orden })
        : { ...fill({ status: 'publisert', classIndex, orden }), pattern: null };
      return { group, fill: key === unsureKey ? unsureFill(lineFill) : lineFill };
    }),
  };
}

export function mapDrawing(input: DrawingInput): Drawing {
  const { view, theme, highlightedLine, marked, fades, active, chosen, compared, outlined } = input;
  const { areas, legend } = coloured(view, theme, fades);
  const isSeen = inSight(input);
  const line = legend.find(({ group }) => group.key === highlightedLine);
  const withClass = view.areas.filter(({ classIndex }) => classIndex !== null);
  return {
    paint: {
      niva: view.niva,
      areas,
      joined: isOfFylker(view),
      highlighted: line ? new Set(line.group.omrader) : marked,
      active,
      chosen: chosen && { niva: chosen.niva, omrade: chosen.omrade },
      compared,
      outlined,
    },
    legend: legend.map(({ group, fill }) => ({
      group,
      fill,
      count: group.omrader.filter(isSeen).length,
    })),
    coloured: withClass.length,
    unsure: withClass.filter((area) => drawnInterval(view.indikator, area) === null).length,
  };
}

/** All of the view, in the colours of light paper, with nothing that the reader points at or has chosen. */
export const paperDrawing = (view: View, scene: Scene | null): Drawing =>
  mapDrawing({
    view,
    scene,
    sight: country,
    theme: 'light',
    highlightedLine: null,
    marked: null,
    fades: false,
    active: null,
    chosen: null,
    compared: null,
    outlined: null,
  });

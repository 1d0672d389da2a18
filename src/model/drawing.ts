/** The view as a renderer and the legend draw it: fills, counts in sight, what stands out. */
import type { MultiLineString } from 'geojson';
import type { Niva } from '../indicators/niva';
import type { Bounds } from '../geo/plane';
import { overlap } from '../geo/plane';
import type { Scene } from '../geo/scene';
import { changeSteps } from '../scale/change-classes';
import type { Fill } from '../scale/fill';
import { fillOf, unsureFill } from '../scale/fill';
import type { Theme } from '../scale/palette';
import { changeColours, classColours, mapColours } from '../scale/palette';
import { isUnsure, unsureKey } from './change';
import type { Area, LegendGroup, View } from './view';

export interface PaintedArea {
  readonly omrade: string;
  readonly navn: string;
  readonly fill: Fill;
}

/** All a renderer needs to draw the view; it knows of no indicator. */
export interface Paint {
  readonly niva: Niva;
  readonly areas: readonly PaintedArea[];
  /** Areas to keep bright while the others step back; null keeps all. */
  readonly highlighted: ReadonlySet<string> | null;
  /** The area under pointer or keyboard, and the chosen one, which may be of another level. */
  readonly active: string | null;
  readonly chosen: { readonly niva: Niva; readonly omrade: string } | null;
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
  readonly active: string | null;
  readonly chosen: { readonly niva: Niva; readonly omrade: string } | null;
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

/** Areas with their fills, and the legend's lines: of the values, or of their change. */
function coloured({ indikator, areas, legend, change }: View, theme: Theme) {
  const colours = mapColours[theme];
  const steps = (change ? changeSteps(indikator) : indikator).breaks.length + 1;
  const ramp = change ? changeColours(steps, theme) : classColours(indikator.id, steps, theme);
  const fill = ({ status, classIndex }: Pick<Area, 'status' | 'classIndex'>) =>
    fillOf(status, classIndex, ramp, colours);
  const unsure = new Set(change?.areas.filter(isUnsure).map(({ omrade }) => omrade));
  return {
    areas: (change ?? { areas }).areas.map((area) => ({
      omrade: area.omrade,
      navn: area.navn,
      fill: unsure.has(area.omrade) ? unsureFill(fill(area)) : fill(area),
    })),
    legend: (change ?? { legend }).legend.map((group) => {
      const { key, status, colourClass } = group;
      const own = fill({
        status: status ?? 'publisert',
        classIndex: colourClass?.index ?? null,
      });
      return { group, fill: key === unsureKey ? unsureFill(own) : own };
    }),
  };
}

export function mapDrawing(input: DrawingInput): Drawing {
  const { view, theme, highlightedLine, active, chosen, outlined } = input;
  const { areas, legend } = coloured(view, theme);
  const isSeen = inSight(input);
  const highlighted = legend.find(({ group }) => group.key === highlightedLine);
  return {
    paint: {
      niva: view.niva,
      areas,
      highlighted: highlighted ? new Set(highlighted.group.omrader) : null,
      active,
      chosen: chosen && { niva: chosen.niva, omrade: chosen.omrade },
      outlined,
    },
    legend: legend.map(({ group, fill }) => ({
      group,
      fill,
      count: group.omrader.filter(isSeen).length,
    })),
  };
}

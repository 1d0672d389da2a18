/** Sizes and weights that both renderers draw with. */
import type { Niva } from '../../indicators/niva';

/** Pixels: a marker is seen as a dot, and hit as a target of 24. */
export const markerRadius = 4;
export const markerTargetRadius = 12;

/** Space around what is fitted, pixels. */
export const fitPadding = 16;

/** How much is left of an area that steps back for others. */
export const dimmedOpacity = 0.2;

/** Widths of lines, pixels. */
const fewBorders = 1.2;
const manyBorders = 0.6;
/** Within a fylke whose number colours all its kommuner: it is to read as one. */
const joinedBorders = 0.2;

/** @param joined the kommuner of a fylke are of one colour, the fylke's */
export function borderWidth(niva: Niva, joined = false): number {
  if (niva !== 'kommune') return fewBorders;
  return joined ? joinedBorders : manyBorders;
}
export const activeWidth = 1.5;
export const chosenWidth = 2;
/** The line is seen on dark and on light: it lies on a wider one, by so many pixels, of the other. */
export const outlineHalo = 2.5;
/** The line around a case's members: long dashes, in pixels, on a halo, to be told from any border. */
export const caseWidth = 3;
export const caseHaloWidth = 5;
export const caseDashes = [11, 4] as const;

/** The colours of the map, in light and dark: sequential, colour-blind safe, apart from the greys. */
import {
  interpolatePuOr,
  interpolateRdPu,
  interpolateHcl,
  interpolateYlGnBu,
  interpolateYlOrBr,
  quantize,
} from 'd3';
import type { IndikatorId } from '../indicators/catalogue';

export type Theme = 'light' | 'dark';

/** One hue range an indicator, so that a picture is known by its colour. ColorBrewer's ramps. */
const ramps: Readonly<Record<IndikatorId, (t: number) => string>> = {
  samarbeider: interpolateYlGnBu,
  formalisert: interpolateRdPu,
  effekt: interpolateYlOrBr,
};

/** The part of a ramp that stands out from the page: pale enough to darken, dark enough to see. */
const lightRange = [0.12, 0.95] as const;
/** On a dark page the ramp runs the other way: more is brighter. */
const darkRange = [0.88, 0.1] as const;

/** Colours of the classes from low to high. */
export function classColours(indikator: IndikatorId, count: number, theme: Theme): string[] {
  const [from, to] = theme === 'light' ? lightRange : darkRange;
  const ramp = ramps[indikator];
  return quantize((t) => ramp(from + t * (to - from)), count);
}

/** The ends of the diverging ramp: on a dark page the darkest of it would be lost. */
const changeRanges: Readonly<Record<Theme, readonly [number, number]>> = {
  light: [0.93, 0.07],
  dark: [0.8, 0.2],
};

/** Colours of the classes of a change, from the largest fall to the largest rise: orange to purple. */
export function changeColours(count: number, theme: Theme): string[] {
  const [from, to] = changeRanges[theme];
  return quantize((t) => interpolatePuOr(from + t * (to - from)), count);
}

export interface MapColours {
  /** Area without a value, and area whose range spans several classes. */
  readonly empty: string;
  readonly range: string;
  /** Strokes of the patterns. */
  readonly pattern: string;
  readonly patternHalo: string;
  readonly border: string;
  readonly borderStrong: string;
  readonly outline: string;
  /** The line around the members of a case, and what it lies on. */
  readonly caseLine: string;
  readonly caseHalo: string;
  readonly label: string;
  readonly halo: string;
  /** Of a chart: what lies behind it, its fainter words and lines, and its first and second series. */
  readonly ground: string;
  readonly faint: string;
  readonly series: readonly [string, string];
  /** Of a picture: what lies around the land, and behind every second row of a list. */
  readonly sea: string;
  readonly stripe: string;
}

const grey = (theme: Theme, t: number): string =>
  theme === 'light'
    ? interpolateHcl('#f4f5f6', '#5b6670')(t)
    : interpolateHcl('#20272e', '#b6c0c9')(t);

export const mapColours: Readonly<Record<Theme, MapColours>> = {
  light: {
    empty: grey('light', 0.28),
    range: grey('light', 0.17),
    pattern: '#5b6670',
    patternHalo: '#ffffff',
    border: '#ffffff',
    borderStrong: '#3c4650',
    outline: '#10181f',
    caseLine: '#6d12c4',
    caseHalo: '#ffffff',
    label: '#10181f',
    halo: '#ffffff',
    ground: '#ffffff',
    faint: '#4b5761',
    series: ['#0b4a5e', '#c25a12'],
    sea: '#eef4f7',
    stripe: '#f3f5f7',
  },
  dark: {
    empty: grey('dark', 0.3),
    range: grey('dark', 0.18),
    pattern: '#b6c0c9',
    patternHalo: '#11171c',
    border: '#11171c',
    borderStrong: '#d5dde3',
    outline: '#ffffff',
    caseLine: '#ffd75e',
    caseHalo: '#11171c',
    label: '#ffffff',
    halo: '#11171c',
    ground: '#1a2229',
    faint: '#b3bec7',
    series: ['#8fd3e8', '#ffb454'],
    sea: '#131c24',
    stripe: '#26303a',
  },
};

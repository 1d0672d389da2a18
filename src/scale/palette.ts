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

/** Both: where it is not known yet, a colour is a pair that the browser chooses from. */
export type Theme = 'light' | 'dark' | 'both';

const pair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/** The colours of a ramp in a theme. */
function themed(theme: Theme, of: (theme: 'light' | 'dark') => string[]): string[] {
  if (theme !== 'both') return of(theme);
  const dark = of('dark');
  return of('light').map((colour, index) => pair(colour, dark[index] ?? colour));
}

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
  const ramp = ramps[indikator];
  return themed(theme, (one) => {
    const [from, to] = one === 'light' ? lightRange : darkRange;
    return quantize((t) => ramp(from + t * (to - from)), count);
  });
}

/** The ends of the diverging ramp: on a dark page the darkest of it would be lost. */
const changeRanges = {
  light: [0.93, 0.07],
  dark: [0.8, 0.2],
} as const;

/** Colours of the classes of a change, from the largest fall to the largest rise: orange to purple. */
export function changeColours(count: number, theme: Theme): string[] {
  return themed(theme, (one) => {
    const [from, to] = changeRanges[one];
    return quantize((t) => interpolatePuOr(from + t * (to - from)), count);
  });
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

const grey = (theme: 'light' | 'dark', t: number): string =>
  theme === 'light'
    ? interpolateHcl('#f4f5f6', '#5b6670')(t)
    : interpolateHcl('#20272e', '#b6c0c9')(t);

const light: MapColours = {
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
};

const dark: MapColours = {
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
};

const names = Object.keys(light).filter((name) => name !== 'series') as Exclude<
  keyof MapColours,
  'series'
>[];
const both = {
  ...Object.fromEntries(names.map((name) => [name, pair(light[name], dark[name])])),
  series: [pair(light.series[0], dark.series[0]), pair(light.series[1], dark.series[1])],
} as unknown as MapColours;

export const mapColours: Readonly<Record<Theme, MapColours>> = { light, dark, both };

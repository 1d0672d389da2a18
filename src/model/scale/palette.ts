/** The colours of the map, in light and dark: sequential, colour-blind safe, apart from the greys. */
import type { IndikatorId } from '../../indicators/catalogue';
import type { Orden } from '../../indicators/orden';
import { ordener } from '../../indicators/orden';
import type { Shade } from './ramps';
import { changeRamp, classRamps, greys, ordenRamp } from './ramps';

/** Both: where it is not known yet, a colour is a pair that the browser chooses from. */
export type Theme = Shade | 'both';

const pair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/** The colours of a ramp in a theme. */
function themed(theme: Theme, { light, dark }: typeof changeRamp): readonly string[] {
  if (theme !== 'both') return theme === 'light' ? light : dark;
  return light.map((colour, index) => pair(colour, dark[index] ?? colour));
}

/** Colours of the classes from low to high. */
export const classColours = (indikator: IndikatorId, theme: Theme): readonly string[] =>
  themed(theme, classRamps[indikator]);

/** Colours of the classes that have no number. */
export const ordenColours = (theme: Theme): Readonly<Record<Orden, string>> =>
  theme === 'both'
    ? (Object.fromEntries(
        ordener.map((orden) => [orden, pair(ordenRamp.light[orden], ordenRamp.dark[orden])]),
      ) as Record<Orden, string>)
    : ordenRamp[theme];

/** Colours of the classes of a change, from the largest fall to the largest rise. */
export const changeColours = (theme: Theme): readonly string[] => themed(theme, changeRamp);

export interface MapColours {
  /** Area without a value, area whose range spans several classes, and area without cooperation. */
  readonly empty: string;
  readonly range: string;
  readonly none: string;
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

const light: MapColours = {
  ...greys.light,
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
  ...greys.dark,
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

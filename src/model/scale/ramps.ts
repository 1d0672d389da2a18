/**
 * The colours of the classes from low to high, as numbers that need no library: ColorBrewer's ramps in
 * d3-scale-chromatic's form, cut to what stands out from the page. `tests/model/scale/ramps.test.ts` says how
 * they are computed, and what to write here when an indicator gets another number of classes.
 */
import type { IndikatorId } from '../../indicators/catalogue';
import type { Orden } from '../../indicators/orden';

export type Shade = 'light' | 'dark';
type Ramp = Readonly<Record<Shade, readonly string[]>>;

/** One hue range an indicator, so that a picture is known by its colour. On a dark page more is brighter. */
export const classRamps: Readonly<Record<IndikatorId, Ramp>> = {
  samarbeider: {
    light: ['#ebf7b9', '#b0e0b6', '#5abec0', '#2591bd', '#2353a3', '#132670'],
    dark: ['#1f368c', '#2169ad', '#2fa1c1', '#6dc6be', '#bfe6b5', '#eff9bd'],
  },
  formalisert: {
    light: ['#fde0dd', '#fbadb9', '#ee5a9f', '#b00b82', '#5d006f'],
    dark: ['#780176', '#c61c8b', '#f46da4', '#fbb7bd', '#fde4e1'],
  },
  effekt: {
    light: ['#fff6bd', '#fed97d', '#fda939', '#eb7316', '#bd4604', '#7a2b05'],
    dark: ['#973504', '#d15407', '#f4831e', '#feb745', '#fee08b', '#fff8c4'],
  },
};

/** Classes without a number: greens for the order of the share formalised, crimson for what a case says. */
export const ordenRamp: Readonly<Record<Shade, Readonly<Record<Orden, string>>>> = {
  light: {
    halvparten: '#c5e8a4',
    over_40: '#a6d37f',
    imellom: '#6fae4e',
    hoyest: '#2b6b2b',
    kjent: '#b62466',
  },
  dark: {
    halvparten: '#24592c',
    over_40: '#3f7d3a',
    imellom: '#7cb04f',
    hoyest: '#bfe67a',
    kjent: '#f31485',
  },
};

/** From the largest fall to the largest rise: orange to purple. On a dark page the ends would be lost. */
export const changeRamp: Ramp = {
  light: ['#a35008', '#e28a26', '#fdce92', '#f3eeea', '#c7c5e0', '#8778b1', '#491d74'],
  dark: ['#dd841f', '#f8b664', '#fdddb3', '#f3eeea', '#d7d7e9', '#b0a9d0', '#8170ac'],
};

/**
 * An area without a value, one whose range spans several classes, and one without cooperation, which is
 * not to be taken for one that did not answer where it is too small for a texture.
 */
export const greys: Readonly<Record<Shade, Readonly<Record<'empty' | 'range' | 'none', string>>>> =
  {
    light: { empty: '#c7cbcf', range: '#d8dbde', none: '#959ca3' },
    dark: { empty: '#495158', range: '#383f47', none: '#757e87' },
  };

/** One number each where the report leaves several possible: bounds, trends and thresholds made definite. */
import type { Storrelse } from '../../src/contract/codes';
import type { Bounds } from '../integer-programme';

export const klasser = ['formalisert', 'ikke_formalisert', 'vet_ikke'] as const;
/** A cooperation is formalised, is not, or is among the 11 the report leaves out. */
export type Klasse = (typeof klasser)[number];

interface StorrelseChoice {
  readonly svart: number;
  readonly samarbeider: number;
  readonly samarbeid: Readonly<Record<Klasse, number>>;
}

/**
 * Response rate, share cooperating and share formalised all rise with size. The largest have 13
 * cooperations that are not formalised, the fewest that 15 % can be a share of, and 46 that are: with 5
 * and 2 great effects among the 13, 22 and 48 points' difference and 63 % are then all possible.
 */
export const storrelseChoices: Readonly<Record<Storrelse, StorrelseChoice>> = {
  '0-9999': {
    svart: 111,
    samarbeider: 87,
    samarbeid: { formalisert: 119, ikke_formalisert: 102, vet_ikke: 7 },
  },
  '10000-19999': {
    svart: 28,
    samarbeider: 23,
    samarbeid: { formalisert: 40, ikke_formalisert: 26, vet_ikke: 2 },
  },
  '20000-44999': {
    svart: 30,
    samarbeider: 27,
    samarbeid: { formalisert: 58, ikke_formalisert: 25, vet_ikke: 1 },
  },
  '45000+': {
    svart: 20,
    samarbeider: 20,
    samarbeid: { formalisert: 46, ikke_formalisert: 13, vet_ikke: 1 },
  },
};

interface SentralitetChoice {
  readonly svart: number;
  readonly samarbeider: number;
  readonly formalisert: Bounds;
}

/** Response rate, share cooperating and share formalised all rise with centrality. */
export const sentralitetChoices: Readonly<Record<number, SentralitetChoice>> = {
  1: { svart: 5, samarbeider: 5, formalisert: [0.77, 0.86] },
  2: { svart: 18, samarbeider: 17, formalisert: [0.7, 0.76] },
  3: { svart: 42, samarbeider: 38, formalisert: [0.63, 0.69] },
  4: { svart: 44, samarbeider: 37, formalisert: [0.57, 0.62] },
  5: { svart: 42, samarbeider: 33, formalisert: [0.52, 0.56] },
  6: { svart: 38, samarbeider: 27, formalisert: [0.45, 0.51] },
};

/** The share formalised by landsdel: three clearly highest, two near one half, none printed. */
export const formalisertLandsdel: Readonly<Record<string, Bounds>> = {
  'Oslo og Akershus': [0.65, 0.85],
  Vestlandet: [0.65, 0.8],
  'Nord-Norge': [0.65, 0.8],
  'Agder og Rogaland': [0.57, 0.62],
  'Østlandet ellers': [0.505, 0.54],
  Trøndelag: [0.505, 0.54],
};

/** The share formalised in every fylke but the two lowest, which are printed. */
export const formalisertFylke: Bounds = [0.43, 0.9];

export const formalisertFormer = ['as', 'iks', 'ko', 'ipr', 'vert', 'avtale', 'annet'] as const;
export type FormalisertForm = (typeof formalisertFormer)[number];

/**
 * Cooperations of each form. Of the counts that are printed as 7, 8 and 11 % those are chosen that 84 and
 * 79 % can also be shares of when every cooperation is counted once.
 */
export const formAntall: Readonly<Record<Exclude<FormalisertForm, 'avtale' | 'annet'>, number>> = {
  as: 3,
  ipr: 6,
  iks: 31,
  ko: 37,
  vert: 48,
};

/** About as many of each of the two forms without a printed count; their shares with great effect decide. */
export const formOmtrent = { avtale: 84, annet: 54 } as const;

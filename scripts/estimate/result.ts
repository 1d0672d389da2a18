/** What the estimate says of each area. Shares are in per cent, of all municipalities of the area. */
import type { Klasse } from './cells';

/** In per cent. */
export interface Interval {
  readonly lav: number;
  readonly hoy: number;
}

/**
 * The share of all municipalities of the area if its silent are like those that answered, in per cent,
 * with its 95 % interval.
 */
export interface AreaEstimate extends Interval {
  readonly andel: number;
}

interface Area {
  /** Municipalities, all of which were asked. */
  readonly spurt: number;
  /** Between what the share must lie, whatever the silent would say and whoever answered what. */
  readonly sikkert: Interval;
}

/** Municipalities of one landsdel and size, or of the country from 45 000 inhabitants on. */
export interface GroupEstimate extends Area {
  /** `nord-norge/0-9999`; `norge/45000+`. */
  readonly gruppekode: string;
  /** The landsdel's code; null for the country. */
  readonly landsdel: string | null;
  readonly klasse: Klasse;
  /** Expected number that answered. */
  readonly svarte: number;
  readonly anslag: AreaEstimate;
}

export interface FylkeEstimate extends Area {
  /** Fylkesnummer; `03+32` for Oslo and Akershus. */
  readonly rapportfylke: string;
  /** The landsdel's code. */
  readonly landsdel: string;
  /** Number that answered, printed. */
  readonly svarte: number;
  /** Expected number of these that cooperate; where the number is known, that number. */
  readonly samarbeider: number;
  /** Null where the number is printed or derived. */
  readonly anslag: AreaEstimate | null;
}

/** A landsdel or the country, whose numbers are printed or derived. */
export interface CountedArea extends Area {
  /** The landsdel's code, or `norge`. */
  readonly kode: string;
  readonly svarte: number;
  /** Of those that answered. */
  readonly samarbeider: number;
  /** Share that did not answer, in per cent. */
  readonly ubesvart: number;
}

export interface SamarbeiderEstimate {
  /** 13, in rising order of their codes. */
  readonly grupper: readonly GroupEstimate[];
  /** 14, in rising order of their numbers. */
  readonly fylker: readonly FylkeEstimate[];
  /** Six. */
  readonly landsdeler: readonly CountedArea[];
  readonly norge: CountedArea;
}

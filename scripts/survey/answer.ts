/** A survey as the pipeline sees it once every row is read and checked: codes only, and no free text. */
import type { AskedOfSamarbeid, askedOfSamarbeid } from '../../src/contract/codes';

/** The codes that a cooperation was described with; null is "not answered". */
export type SamarbeidCodes = {
  readonly [Id in AskedOfSamarbeid]: (typeof askedOfSamarbeid)[Id]['several'] extends true
    ? readonly string[]
    : string | null;
};

/** One of a municipality's cooperations, with the codes of the codebook. */
export interface Samarbeid extends SamarbeidCodes {
  /** 1–5. */
  readonly forebygging: number | null;
  readonly handtering: number | null;
}

/** One municipality's answer. */
export interface Answer {
  readonly kommunenummer: string;
  readonly samarbeider: boolean;
  /** `ja`, `nei` or `vet_ikke`; asked of those that answered no. */
  readonly onsket: string | null;
  readonly samarbeid: readonly Samarbeid[];
  /** Codes by question, for the questions that are counted for the country only. */
  readonly valg: Readonly<Record<string, readonly string[]>>;
}

/** What became of the rows of a survey file. */
export interface RowCounts {
  readonly lest: number;
  /** Dropped by `--skip-invalid`. */
  readonly ugyldige: number;
  /** Earlier or unfinished answers of a municipality that answered again. */
  readonly erstattet: number;
  /** Unfinished rows without an answer. */
  readonly uferdige: number;
}

export interface Survey {
  readonly answers: readonly Answer[];
  readonly rader: RowCounts;
  /** What was understood or left out, in Norwegian, for the person who runs the build. */
  readonly notices: readonly string[];
  /** The year most answers were recorded in, when the file says. */
  readonly year: number | null;
  /** Some of its answers are those of the example survey, which are nobody's. */
  readonly eksempel: boolean;
}

/** The municipalities near one: what is known of each, and which could be partners. */
import { group } from 'd3';
import type { Form, Sektor } from '../contract/codes';
import type { NearRow } from '../query/near-question';
import { sectorsOf } from '../query/near-question';

/** What is known of whether a municipality cooperates. */
export type NearAnswer = 'samarbeider' | 'samarbeider_ikke' | 'ikke_svart' | 'svart';

/** Its cooperations of one form. */
export interface NearSamarbeid {
  /** Null where the form is not told. */
  readonly form: Form | null;
  readonly sektorer: readonly Sektor[];
  readonly antall: number;
}

export interface Near extends Pick<
  NearRow,
  'kommunenummer' | 'navn' | 'er_nabo' | 'avstand_km' | 'status' | 'onsket' | 'skjermet'
> {
  readonly answer: NearAnswer;
  /** Those that pass the filter, the most frequent form first. */
  readonly samarbeid: readonly NearSamarbeid[];
}

function answerOf({ samarbeider, status, svart }: NearRow): NearAnswer {
  if (samarbeider !== null) return samarbeider > 0 ? 'samarbeider' : 'samarbeider_ikke';
  return status === 'ikke_svart' || svart === 0 ? 'ikke_svart' : 'svart';
}

function samarbeidOf(rows: readonly NearRow[]): NearSamarbeid[] {
  const told = rows.filter((row) => row.antall !== null);
  return [...group(told, (row) => row.form)]
    .map(([form, ofForm]) => ({
      form,
      sektorer: [...new Set(ofForm.flatMap(sectorsOf))],
      antall: ofForm.reduce((sum, row) => sum + (row.antall ?? 0), 0),
    }))
    .sort((a, b) => b.antall - a.antall);
}

export interface Surroundings {
  readonly self: Near;
  /** Nearest first. */
  readonly others: readonly Near[];
}

/** Gathers the rows of the query; null when they do not begin with the kommune itself. */
export function surroundings(rows: readonly NearRow[]): Surroundings | null {
  const [self, ...others] = [...group(rows, (row) => row.kommunenummer).values()].flatMap(
    (ofKommune): Near[] => {
      const [first] = ofKommune;
      return first
        ? [{ ...first, answer: answerOf(first), samarbeid: samarbeidOf(ofKommune) }]
        : [];
    },
  );
  return self ? { self, others } : null;
}

/** Those near that cooperate, on something that passes the filter; nearest first. */
export const partnersAmong = (others: readonly Near[]): Near[] =>
  others.filter(({ answer, samarbeid }) => answer === 'samarbeider' && samarbeid.length > 0);

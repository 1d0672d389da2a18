/** What is left to do in a fylke: its municipalities by what is missing in their cooperation. */
import { group } from 'd3';
import { lowEffekt } from '../indicators/few';
import type { WorkRow } from '../query/work-question';

/** What may be missing, the most urgent first; the last is nothing. */
export const needs = [
  'onsker',
  'ingen',
  'ingen_i_filteret',
  'uformelt',
  'lav_effekt',
  'ikke_svart',
  'skjermet',
  'uvurdert',
  'i_orden',
] as const;
export type Need = (typeof needs)[number];

export interface WorkItem extends WorkRow {
  /** All that is missing; the first decides where it stands. */
  readonly missing: readonly [Need, ...Need[]];
}

export interface WorkGroup {
  readonly need: Need;
  readonly items: readonly WorkItem[];
}

/** Of the cooperations whose form is known, none is formalised. */
const isInformal = ({ formelle, uformelle }: WorkRow) => formelle === 0 && uformelle > 0;

function missingOf(row: WorkRow): readonly [Need, ...Need[]] {
  if (!row.svart) return ['ikke_svart'];
  if (row.samarbeider !== true) return [row.onsket === 'ja' ? 'onsker' : 'ingen'];
  if (row.skjermet) return ['skjermet'];
  if (row.alle === 0) return ['uvurdert'];
  if (row.samarbeid === 0) return ['ingen_i_filteret'];
  const low = row.effekt !== null && row.effekt < lowEffekt;
  if (isInformal(row)) return low ? ['uformelt', 'lav_effekt'] : ['uformelt'];
  return low ? ['lav_effekt'] : ['i_orden'];
}

/** The groups that have someone, in the order of {@link needs}; in each the order of the rows. */
export function workGroups(rows: readonly WorkRow[]): WorkGroup[] {
  const items = rows.map((row): WorkItem => ({ ...row, missing: missingOf(row) }));
  const byNeed = group(items, ({ missing }) => missing[0]);
  return needs.flatMap((need) => {
    const ofNeed = byNeed.get(need);
    return ofNeed ? [{ need, items: ofNeed }] : [];
  });
}

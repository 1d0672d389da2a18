/** The address and the reader's choices, one codec for both ways. */
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { effektIds, indikatorIds } from '../indicators/catalogue';
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';

export const visninger = ['kart', 'tabell'] as const;
export type Visning = (typeof visninger)[number];

/** Only what the reader has chosen; null is "the default", and never stands in the address. */
export interface Choices {
  readonly indikator: IndikatorId | null;
  readonly effekt: EffektId | null;
  readonly niva: Niva | null;
  readonly omrade: string | null;
  readonly visning: Visning | null;
}

/** Kommunenummer, fylkesnummer or a landsdel's code. */
const omradePattern = /^(?:\d{2}|\d{4}|[a-z]+(?:-[a-z]+)*)$/;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null;

/** Reads a query string. Unknown and broken values become the default. */
export function readAddress(search: string): Choices {
  const parameters = new URLSearchParams(search);
  const omrade = parameters.get('omrade');
  return {
    indikator: oneOf(indikatorIds, parameters.get('indikator')),
    effekt: oneOf(effektIds, parameters.get('effekt')),
    niva: oneOf(nivaer, parameters.get('niva')),
    omrade: omrade !== null && omradePattern.test(omrade) ? omrade : null,
    visning: oneOf(visninger, parameters.get('visning')),
  };
}

/** Writes a query string, with its question mark; empty when nothing is chosen. */
export function writeAddress(choices: Choices): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(choices) as [keyof Choices, string | null][]) {
    if (value !== null) parameters.set(name, value);
  }
  const query = parameters.toString();
  return query && `?${query}`;
}

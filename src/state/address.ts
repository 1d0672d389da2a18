/** The address and the reader's choices, one codec for both ways. */
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { effektIds, indikatorIds } from '../indicators/catalogue';
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';
import type { FilterId, Filters } from '../query/filters';
import { filterIds, filterValues } from '../query/filters';

export const visninger = ['kart', 'tabell'] as const;
export type Visning = (typeof visninger)[number];

/** Only what the reader has chosen; null and an empty list are the default, and never in the address. */
export interface Choices extends Filters {
  readonly indikator: IndikatorId | null;
  readonly effekt: EffektId | null;
  readonly niva: Niva | null;
  readonly omrade: string | null;
  readonly visning: Visning | null;
  /** The survey round's year. */
  readonly bolge: number | null;
}

/** Kommunenummer, fylkesnummer or a landsdel's code. */
const omradePattern = /^(?:\d{2}|\d{4}|[a-z]+(?:-[a-z]+)*)$/;
const yearPattern = /^20\d\d$/;

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null;

const matching = (pattern: RegExp, value: string | null): string | null =>
  value !== null && pattern.test(value) ? value : null;

/** The values of a comma list that are right, in their own order. A bare `+` arrives as a space. */
function someOf<Id extends FilterId>(id: Id, list: string | null): Filters[Id] {
  const asked = (list ?? '').split(',').map((value) => value.replace(' ', '+'));
  const allowed: readonly string[] = filterValues[id];
  return allowed.filter((value) => asked.includes(value)) as unknown as Filters[Id];
}

/** Reads a query string. Unknown and broken values become the default. */
export function readAddress(search: string): Choices {
  const parameters = new URLSearchParams(search);
  const bolge = matching(yearPattern, parameters.get('bolge'));
  return {
    indikator: oneOf(indikatorIds, parameters.get('indikator')),
    effekt: oneOf(effektIds, parameters.get('effekt')),
    niva: oneOf(nivaer, parameters.get('niva')),
    omrade: matching(omradePattern, parameters.get('omrade')),
    sektor: someOf('sektor', parameters.get('sektor')),
    form: someOf('form', parameters.get('form')),
    oppgave: someOf('oppgave', parameters.get('oppgave')),
    storrelse: someOf('storrelse', parameters.get('storrelse')),
    sentralitet: someOf('sentralitet', parameters.get('sentralitet')),
    visning: oneOf(visninger, parameters.get('visning')),
    bolge: bolge === null ? null : Number(bolge),
  };
}

const asText = (value: Choices[keyof Choices]): string =>
  Array.isArray(value) ? value.join(',') : String(value ?? '');

/** Writes some of an address, without its question mark. Commas stay as they are: they are legible. */
export function writeParameters(choices: Partial<Choices>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    const text = asText(value);
    if (text !== '') parameters.set(name, text);
  }
  return parameters.toString().replaceAll('%2C', ',');
}

/** Writes a query string, with its question mark; empty when nothing is chosen. */
export function writeAddress(choices: Choices): string {
  const query = writeParameters(choices);
  return query && `?${query}`;
}

/** The filters as the address has them; empty when none is set. */
export const writeFilters = (filters: Filters): string => writeParameters(filtersOf(filters));

/** The filters among the choices, and nothing else. */
export const filtersOf = (choices: Filters): Filters =>
  Object.fromEntries(filterIds.map((id) => [id, choices[id]])) as unknown as Filters;

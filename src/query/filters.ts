/** Which cooperations and which municipalities a view counts: every filter, once. */
import type { Form, Oppgave, Sektor, Sentralitet, Storrelse } from '../contract/codes';
import {
  formaliserte,
  former,
  oppgaver,
  sektorer,
  sentraliteter,
  storrelser,
} from '../contract/codes';
import { literal } from './query';

/** Values of one filter are alternatives; an empty one lets everything pass. All filters apply. */
export interface Filters {
  readonly sektor: readonly Sektor[];
  readonly form: readonly Form[];
  readonly oppgave: readonly Oppgave[];
  readonly storrelse: readonly Storrelse[];
  readonly sentralitet: readonly Sentralitet[];
}

export type FilterId = keyof Filters;

/** What numbers can be divided by, besides areas: the values of a filter. */
export type Dimension = FilterId;

interface Filter {
  /** What it can be set to. */
  readonly values: readonly string[];
  /** Whether it picks cooperations, or municipalities with all they have. */
  readonly picks: 'samarbeid' | 'kommuner';
  /** SQL, never null: whether a row of `samarbeid`, or of `svar`, is of the value. */
  readonly holds: (value: string) => string;
}

/** In the order the page and the address have them. */
export const filters = {
  sektor: { values: sektorer, picks: 'samarbeid', holds: (value) => `sektor_${value}` },
  form: {
    values: former,
    picks: 'samarbeid',
    holds: (value) => `coalesce(form = ${literal(value)}, false)`,
  },
  oppgave: { values: oppgaver, picks: 'samarbeid', holds: (value) => `oppgave_${value}` },
  storrelse: {
    values: storrelser,
    picks: 'kommuner',
    holds: (value) => `storrelse = ${literal(value)}`,
  },
  sentralitet: {
    values: sentraliteter,
    picks: 'kommuner',
    holds: (value) => `sentralitet = ${value}`,
  },
} as const satisfies Readonly<Record<FilterId, Filter>>;

export const filterIds = Object.keys(filters) as FilterId[];

/** What each filter can be set to. */
export const filterValues = {
  sektor: filters.sektor.values,
  form: filters.form.values,
  oppgave: filters.oppgave.values,
  storrelse: filters.storrelse.values,
  sentralitet: filters.sentralitet.values,
} as const;

export const noFilters: Filters = {
  sektor: [],
  form: [],
  oppgave: [],
  storrelse: [],
  sentralitet: [],
};

/** Whether a filter picks municipalities rather than cooperations. */
export const isOfKommuner = (id: FilterId): boolean => filters[id].picks === 'kommuner';

export const samarbeidIds = filterIds.filter((id) => !isOfKommuner(id));
export const kommuneIds = filterIds.filter(isOfKommuner);

const isSet = (ids: readonly FilterId[]) => (chosen: Filters) =>
  ids.some((id) => chosen[id].length > 0);

/** Whether only some cooperations count. */
export const limitsSamarbeid = isSet(samarbeidIds);

/** Whether only some municipalities count. */
export const limitsKommuner = isSet(kommuneIds);

export const isFiltered = isSet(filterIds);

/** A bit for each value that is chosen, in the filter's own order; 0 lets everything pass. */
export function maskOf(id: FilterId, chosen: readonly string[]): number {
  const values: readonly string[] = filters[id].values;
  return chosen.reduce((mask, value) => mask + 2 ** values.indexOf(value), 0);
}

/** SQL: a bit for each of the filter's values that a row of `samarbeid`, or of `svar`, is of. */
export const bitsOf = (id: FilterId): string =>
  `cast(${filters[id].values
    .map((value, index) => `cast(${filters[id].holds(value)} as integer) * ${2 ** index}`)
    .join(' + ')} as smallint)`;

/** Which cooperations the report tells apart, as a suffix of a group; null for any other choice. */
function reportSamarbeid({ sektor, form, oppgave }: Filters): string | null {
  if (oppgave.length > 0 || sektor.length > 1 || (sektor.length > 0 && form.length > 0))
    return null;
  if (sektor.length > 0) return `&sektor=${sektor.join()}`;
  if (form.length === 0) return '';
  if (form.length === 1) return `&form=${form.join()}`;
  return form.join() === formaliserte.join() ? '&form=formalisert' : null;
}

/**
 * The group that a filter picks out of those the report has numbers for: the country, or its
 * municipalities of one size or sentralitet, and of their cooperations all, those of one form or sector,
 * or the formalised ones. Null for every other filter.
 */
export function reportGroup(chosen: Filters): string | null {
  const kommuner = [
    ...chosen.storrelse.map((value) => `storrelse=${value}`),
    ...chosen.sentralitet.map((value) => `sentralitet=${value}`),
  ];
  const samarbeid = reportSamarbeid(chosen);
  return kommuner.length > 1 || samarbeid === null ? null : (kommuner[0] ?? 'norge') + samarbeid;
}

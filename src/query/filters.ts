/**
 * The filters: which municipalities and cooperations a view can be limited to. This is their only list. A filter's
 * name is that of its bits in the tables of `prepared-tables.ts`, and no other column there may have it.
 */
import {
  formaliserte,
  former,
  oppgaver,
  sektorer,
  sentraliteter,
  storrelseOf,
  storrelser,
} from '../contract/codes';
import type { AreaFacts } from './area-row';
import { literal } from './query';

interface Filter {
  /** What it can be set to, in the order of the page. */
  readonly values: readonly string[];
  /** Whether it picks cooperations, or municipalities with all they have. */
  readonly of: 'samarbeid' | 'kommuner';
  /** SQL, never null: whether a row of `samarbeid`, or of `svar`, is of the value. */
  readonly holds: (value: string) => string;
  /** What the report's numbers of the chosen values are kept under; null where it has none of them. */
  readonly reportGroup: (chosen: readonly string[]) => string | null;
  /** Whether the values are steps, along which a number can rise or fall. */
  readonly ordered: boolean;
  /** The value of a kommune that the register tells; null where its answers tell it. */
  readonly register: ((kommune: AreaFacts) => string | null) | null;
}

const soleGroup = (id: string) => (chosen: readonly string[]) =>
  chosen.length === 1 ? `${id}=${chosen.join()}` : null;

/** In the order the page and the address have them. */
export const filters = {
  sektor: {
    values: sektorer,
    of: 'samarbeid',
    holds: (value) => `sektor_${value}`,
    reportGroup: soleGroup('sektor'),
    ordered: false,
    register: null,
  },
  form: {
    values: former,
    of: 'samarbeid',
    holds: (value) => `coalesce(form = ${literal(value)}, false)`,
    reportGroup: (chosen) =>
      chosen.join() === formaliserte.join() ? 'form=formalisert' : soleGroup('form')(chosen),
    ordered: false,
    register: null,
  },
  oppgave: {
    values: oppgaver,
    of: 'samarbeid',
    holds: (value) => `oppgave_${value}`,
    reportGroup: () => null,
    ordered: false,
    register: null,
  },
  storrelse: {
    values: storrelser,
    of: 'kommuner',
    holds: (value) => `storrelse = ${literal(value)}`,
    reportGroup: soleGroup('storrelse'),
    ordered: true,
    register: ({ folketall }) => storrelseOf(folketall),
  },
  sentralitet: {
    values: sentraliteter,
    of: 'kommuner',
    holds: (value) => `sentralitet = ${value}`,
    reportGroup: soleGroup('sentralitet'),
    ordered: true,
    register: ({ sentralitet }) =>
      sentraliteter.find((klasse) => Number(klasse) === sentralitet) ?? null,
  },
} as const satisfies Readonly<Record<string, Filter>>;

type FilterList = typeof filters;
export type FilterId = keyof FilterList;

/** The filters that have `Value` under `Key` in the list. */
type FiltersWith<Key extends keyof Filter, Value> = {
  [Id in FilterId]: FilterList[Id][Key] extends Value ? Id : never;
}[FilterId];

export type SamarbeidFilterId = FiltersWith<'of', 'samarbeid'>;
export type KommuneFilterId = FiltersWith<'of', 'kommuner'>;
export type OrderedFilterId = FiltersWith<'ordered', true>;
/** Those whose value every kommune has, whether it answered or not: others like it are told by them. */
export type RegisterFilterId = Exclude<FilterId, FiltersWith<'register', null>>;

export type FilterValue<Id extends FilterId> = FilterList[Id]['values'][number];

/** Values of one filter are alternatives; an empty one lets everything pass. All filters apply. */
export type Filters = { readonly [Id in FilterId]: readonly FilterValue<Id>[] };

export const filterIds = Object.keys(filters) as FilterId[];

/** Values of every filter, by its id. */
const ofEach = (make: (id: FilterId) => readonly string[]): Filters =>
  Object.fromEntries(filterIds.map((id) => [id, make(id)])) as unknown as Filters;

/** What each filter can be set to. */
export const filterValues = ofEach((id) => filters[id].values) as unknown as {
  readonly [Id in FilterId]: FilterList[Id]['values'];
};

export const noFilters = ofEach(() => []);

/** The filters among other choices, and nothing else. */
export const filtersOf = (choices: Filters): Filters => ofEach((id) => choices[id]);

/**
 * The filters that are asked for by codes, such as those of an address: what is no value of a filter is left
 * out, and the rest stands in the filter's own order.
 */
export const filtersFrom = (codesOf: (id: FilterId) => readonly string[]): Filters =>
  ofEach((id) => {
    const asked = codesOf(id);
    return filters[id].values.filter((value) => asked.includes(value));
  });

/** Whether a filter picks municipalities rather than cooperations. */
export const isOfKommuner = (id: FilterId): id is KommuneFilterId => filters[id].of === 'kommuner';

const isOfSamarbeid = (id: FilterId): id is SamarbeidFilterId => !isOfKommuner(id);

/** Whether a filter's values are steps, along which a number can rise or fall. */
export const isOrdered = (id: FilterId): id is OrderedFilterId => filters[id].ordered;

const isOfRegister = (id: FilterId): id is RegisterFilterId => filters[id].register !== null;

export const samarbeidIds = filterIds.filter(isOfSamarbeid);
export const kommuneIds = filterIds.filter(isOfKommuner);
export const registerIds = filterIds.filter(isOfRegister);

const isSet = (ids: readonly FilterId[]) => (chosen: Filters) =>
  ids.some((id) => chosen[id].length > 0);

/** Whether only some cooperations count. */
export const limitsSamarbeid = isSet(samarbeidIds);

/** Only some municipalities count, so that an area's population is not theirs. */
export const limitsKommuner = isSet(kommuneIds);

export const isFiltered = isSet(filterIds);

/** The filters on municipalities, without those on cooperations. */
export const ofKommunerAlone = (chosen: Filters): Filters =>
  ofEach((id) => (isOfKommuner(id) ? chosen[id] : []));

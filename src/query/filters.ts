/** Which cooperations and which municipalities a view counts, as choices and as SQL. */
import type { Form, Oppgave, Sektor, Sentralitet, Storrelse } from '../contract/codes';
import {
  formaliserte,
  former,
  oppgaver,
  sektorer,
  sentraliteter,
  storrelser,
} from '../contract/codes';
import { literals } from './query';

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

/** What each filter can be set to, in the order the page and the address have them. */
export const filterValues = {
  sektor: sektorer,
  form: former,
  oppgave: oppgaver,
  storrelse: storrelser,
  sentralitet: sentraliteter,
} as const satisfies Readonly<Record<FilterId, readonly string[]>>;

export const filterIds = Object.keys(filterValues) as FilterId[];

export const noFilters: Filters = {
  sektor: [],
  form: [],
  oppgave: [],
  storrelse: [],
  sentralitet: [],
};

/** Whether a filter picks municipalities rather than cooperations. */
export const isOfKommuner = (id: FilterId): boolean => id === 'storrelse' || id === 'sentralitet';

/** Whether only some cooperations count. */
export const limitsSamarbeid = ({ sektor, form, oppgave }: Filters): boolean =>
  sektor.length + form.length + oppgave.length > 0;

/** Whether only some municipalities count. */
export const limitsKommuner = ({ storrelse, sentralitet }: Filters): boolean =>
  storrelse.length + sentralitet.length > 0;

export const isFiltered = (filters: Filters): boolean =>
  limitsSamarbeid(filters) || limitsKommuner(filters);

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
export function reportGroup(filters: Filters): string | null {
  const kommuner = [
    ...filters.storrelse.map((value) => `storrelse=${value}`),
    ...filters.sentralitet.map((value) => `sentralitet=${value}`),
  ];
  const samarbeid = reportSamarbeid(filters);
  return kommuner.length > 1 || samarbeid === null ? null : (kommuner[0] ?? 'norge') + samarbeid;
}

const all = (conditions: readonly string[]) =>
  conditions.length === 0 ? 'true' : conditions.join(' and ');

const anyFlag = (prefix: string, codes: readonly string[]) =>
  codes.length === 0 ? [] : [`(${codes.map((code) => `${prefix}_${code}`).join(' or ')})`];

/** The condition on a row of `samarbeid`. */
export const samarbeidCondition = ({ sektor, form, oppgave }: Filters): string =>
  all([
    ...anyFlag('sektor', sektor),
    ...anyFlag('oppgave', oppgave),
    ...(form.length === 0 ? [] : [`coalesce(form in (${literals(form)}), false)`]),
  ]);

/** The condition on a row of `svar`. */
export const kommuneCondition = ({ storrelse, sentralitet }: Filters): string =>
  all([
    ...(storrelse.length === 0 ? [] : [`storrelse in (${literals(storrelse)})`]),
    ...(sentralitet.length === 0 ? [] : [`sentralitet in (${sentralitet.join(', ')})`]),
  ]);

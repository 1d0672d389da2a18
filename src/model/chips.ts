/** The filters that are set, as the reader thinks of them: one chip each, and all formal forms are one. */
import type { Form } from '../contract/codes';
import { formaliserte } from '../contract/codes';
import type { FilterId, Filters } from '../query/filters';
import { filterIds, filterValues } from '../query/filters';

export const formaliseringer = ['alle', 'formaliserte', 'ikke_formaliserte'] as const;
export type Formalisering = (typeof formaliseringer)[number];

/** The form filter that a choice of formalisation is. */
export const formOf: Readonly<Record<Formalisering, readonly Form[]>> = {
  alle: [],
  formaliserte,
  ikke_formaliserte: ['ikke_formalisert'],
};

/** Which choice of formalisation the form filter is; null when it is something of its own. */
export const formaliseringOf = ({ form }: Filters): Formalisering | null =>
  formaliseringer.find((choice) => formOf[choice].join() === form.join()) ?? null;

export interface Chip {
  readonly id: FilterId;
  /** A value of the filter, or all formal forms at once. */
  readonly value: string;
  /** The filters without it. */
  readonly without: Partial<Filters>;
}

export function chipsOf(filters: Filters): readonly Chip[] {
  return filterIds.flatMap((id): Chip[] => {
    if (id === 'form' && formaliseringOf(filters) === 'formaliserte') {
      return [{ id, value: 'formaliserte', without: { form: [] } }];
    }
    const values: readonly string[] = filters[id];
    return values.map((value) => ({
      id,
      value,
      without: { [id]: values.filter((other) => other !== value) },
    }));
  });
}

/**
 * The change that picking a value is.
 * @param value null lets go of all values of the filter
 * @param single the value takes the place of the others, else it is added to them or taken away
 */
export function picked(
  filters: Filters,
  id: FilterId,
  value: string | null,
  single: boolean,
): Partial<Filters> {
  if (value === null || single) return { [id]: value === null ? [] : [value] };
  const chosen: readonly string[] = filters[id];
  const allowed: readonly string[] = filterValues[id];
  return {
    [id]: allowed.filter((candidate) => (candidate === value) !== chosen.includes(candidate)),
  };
}

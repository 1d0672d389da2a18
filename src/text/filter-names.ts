/** What every language says of each filter; one that is left out is a type error. */
import type { FilterId, FilterValue, OrderedFilterId, RegisterFilterId } from '../query/filters';

interface FilterName<Id extends FilterId> {
  readonly label: string;
  /** Over the column that its values stand in. */
  readonly heading: string;
  /** After what a figure shows: by sector. */
  readonly by: string;
  /** Of what is true of each value: in every sector. */
  readonly inEach: string;
  readonly values: Readonly<Record<FilterValue<Id>, string>>;
}

interface AlongName {
  /** How a number changes along the steps: with the size. */
  readonly along: string;
}

interface AlikeName {
  /** Of municipalities with the same value. */
  readonly alike: string;
}

export type FilterNames = {
  readonly [Id in FilterId]: FilterName<Id> &
    (Id extends OrderedFilterId ? AlongName : unknown) &
    (Id extends RegisterFilterId ? AlikeName : unknown);
};

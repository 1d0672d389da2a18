/** Sets of filters: each kind alone and together, each value alone, and some drawn by lot. */
import { randomLcg } from 'd3';
import type { FilterId, Filters } from '../../src/query/filters';
import { seedShift } from '../sweep';
import { filterIds, filterValues, noFilters } from '../../src/query/filters';

export const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['brann_redning'] },
  { ...noFilters, sektor: ['ikt', 'vei'], oppgave: ['ovelser'] },
  { ...noFilters, form: ['iks', 'ikke_formalisert', 'vet_ikke'] },
  { ...noFilters, oppgave: ['evaluering', 'annet'] },
  { ...noFilters, storrelse: ['45000+'] },
  { ...noFilters, storrelse: ['0-9999', '10000-19999'] },
  { ...noFilters, sentralitet: ['1', '6'] },
  {
    ...noFilters,
    sektor: ['administrasjon'],
    form: ['vert'],
    storrelse: ['0-9999'],
    sentralitet: ['5'],
  },
];

/** No kommune is both this large and this far off. */
export const nobody: Filters = { ...noFilters, storrelse: ['45000+'], sentralitet: ['6'] };

const withValues = (id: FilterId, values: readonly string[]): Filters => ({
  ...noFilters,
  [id]: values,
});

/** Each value of each filter, alone. */
export const singles: readonly Filters[] = filterIds.flatMap((id) =>
  filterValues[id].map((value) => withValues(id, [value])),
);

/** Some values of each of two to five filters. */
export function combinations(seed: number, count: number): Filters[] {
  const random = randomLcg(seed + seedShift);
  const draw = <T>(values: readonly T[], share: number) => {
    const drawn = values.filter(() => random() < share);
    return drawn.length > 0 ? drawn : values.slice(0, 1);
  };
  return Array.from({ length: count }, () => {
    const ids = new Set(draw(filterIds, 0.5)).add('sektor').add('storrelse');
    const chosen = [...ids].map((id) => withValues(id, draw<string>(filterValues[id], 0.4))[id]);
    return [...ids].reduce<Filters>((all, id, at) => ({ ...all, [id]: chosen[at] }), noFilters);
  });
}

/** A set of filters that has each kind, alone and together. */
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';

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

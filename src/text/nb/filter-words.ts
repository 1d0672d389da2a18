/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import { format } from './format';

export const filterWords = {
  chosen: (count: number) => `${format.count(count)} valgt`,
  counted: {
    samarbeid: 'Tallene er antall samarbeid.',
    kommuner: 'Tallene er antall kommuner som svarte.',
    eksempel: 'Tallene er antall kommuner med eksempelsvar.',
  },
  formalisering: {
    legend: 'Samarbeid',
    alle: 'Alle',
    formaliserte: 'Formaliserte',
    ikke_formaliserte: 'Ikke formaliserte',
  },
  empty: {
    samarbeid: 'Ingen samarbeid passer filtrene.',
    kommuner: 'Ingen kommuner som svarte, passer filtrene.',
    eksempel: 'Ingen kommuner med eksempelsvar passer filtrene.',
  },
  advice: 'Ta bort et av filtrene for å se tall igjen:',
  noAdvice: 'Det hjelper ikke å ta bort bare ett av dem. Nullstill filtrene for å se tall igjen.',
  drop: (filter: string, left: string) => `Ta bort ${filter.toLocaleLowerCase('nb')} (gir ${left})`,
  left: {
    samarbeid: (count: number) => `${format.count(count)} samarbeid`,
    kommuner: (count: number) =>
      count === 1 ? '1 kommune som svarte' : `${format.count(count)} kommuner som svarte`,
    eksempel: (count: number) =>
      count === 1
        ? '1 kommune med eksempelsvar'
        : `${format.count(count)} kommuner med eksempelsvar`,
  },
  /** Where only the report speaks. */
  report: {
    all: 'Alle',
    country: 'Rapporten har dette tallet bare for hele landet.',
    none: 'Rapporten har ikke dette tallet.',
    needsFilters: 'flere filtre, for alle områder,',
    needsAreas: 'tallet for hvert område',
  },
};

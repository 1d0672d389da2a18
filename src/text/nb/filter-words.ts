/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import { format } from './format';

export const filterWords = {
  chosen: (count: number) => `${format.count(count)} valgt`,
  counted: {
    samarbeid: 'Tallene er antall samarbeid.',
    kommuner: 'Tallene er antall kommuner som svarte.',
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
  },
  advice: 'Ta bort et av filtrene for å se tall igjen:',
  noAdvice: 'Det hjelper ikke å ta bort bare ett av dem. Nullstill filtrene for å se tall igjen.',
  drop: (filter: string, left: string) => `Ta bort ${filter.toLocaleLowerCase('nb')} (gir ${left})`,
  left: {
    samarbeid: (count: number) => `${format.count(count)} samarbeid`,
    kommuner: (count: number) =>
      count === 1 ? '1 kommune som svarte' : `${format.count(count)} kommuner som svarte`,
  },
  unavailable:
    'Filtrene trenger svar fra kommunene. Dette datasettet har bare tallene rapporten trykker, og de er ikke delt opp slik.',
};

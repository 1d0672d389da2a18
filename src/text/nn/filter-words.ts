/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const filterWords: Texts['filterWords'] = {
  chosen: (count) => `${format.count(count)} valde`,
  counted: {
    samarbeid: 'Tala er talet på samarbeid.',
    kommuner: 'Tala er talet på kommunar som svarte.',
  },
  formalisering: {
    legend: 'Samarbeid',
    alle: 'Alle',
    formaliserte: 'Formaliserte',
    ikke_formaliserte: 'Ikkje formaliserte',
  },
  empty: {
    samarbeid: 'Ingen samarbeid passar filtera.',
    kommuner: 'Ingen kommunar som svarte, passar filtera.',
  },
  advice: 'Ta bort eitt av filtera for å sjå tal igjen:',
  noAdvice: 'Det hjelper ikkje å ta bort berre eitt av dei. Nullstill filtera for å sjå tal igjen.',
  drop: (filter, left) => `Ta bort ${filter.toLocaleLowerCase('nn')} (gir ${left})`,
  left: {
    samarbeid: (count) => `${format.count(count)} samarbeid`,
    kommuner: (count) =>
      count === 1 ? '1 kommune som svarte' : `${format.count(count)} kommunar som svarte`,
  },
  unavailable:
    'Filtera treng svar frå kommunane. Dette datasettet har berre tala rapporten trykkjer, og dei er ikkje delte opp slik.',
};

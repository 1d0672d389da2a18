/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const filterWords: Texts['filterWords'] = {
  chosen: (count) => `${format.count(count)} valde`,
  counted: {
    samarbeid: 'Tala er talet på samarbeid.',
    kommuner: 'Tala er talet på kommunar som svarte.',
    eksempel: 'Tala er talet på kommunar med eksempelsvar.',
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
    eksempel: 'Ingen kommunar med eksempelsvar passar filtera.',
  },
  advice: 'Ta bort eitt av filtera for å sjå tal igjen:',
  noAdvice: 'Det hjelper ikkje å ta bort berre eitt av dei. Nullstill filtera for å sjå tal igjen.',
  drop: (filter, left) => `Ta bort ${filter.toLocaleLowerCase('nn')} (gir ${left})`,
  left: {
    samarbeid: (count) => `${format.count(count)} samarbeid`,
    kommuner: (count) =>
      count === 1 ? '1 kommune som svarte' : `${format.count(count)} kommunar som svarte`,
    eksempel: (count) =>
      count === 1
        ? '1 kommune med eksempelsvar'
        : `${format.count(count)} kommunar med eksempelsvar`,
  },
  report: {
    all: 'Alle',
    country: 'Rapporten har dette talet berre for heile landet.',
    none: 'Rapporten har ikkje dette talet.',
    needsFilters: 'fleire filter, for alle område,',
    needsAreas: 'talet for kvart område',
  },
};

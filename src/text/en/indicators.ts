/** The indicators, the kinds of effect and the levels. */
import { exampleTitle, titles } from './titles';

export const indikator = {
  inExample: exampleTitle,
  label: 'Show',
  samarbeider: {
    short: 'Cooperates',
    title: titles.samarbeider,
    measure: 'Share of municipalities that cooperate',
    definition:
      'Of the municipalities with an answer, the share with at least one cooperation on preparedness with other municipalities.',
    note: 'Cooperation required by law, such as emergency call centres (110) and acute pollution (IUA), is not shown separately.',
  },
  formalisert: {
    short: 'Formalised',
    title: titles.formalisert,
    measure: 'Share of cooperations that are formalised',
    definition:
      'The share of the assessed cooperations that have a formal form: company, joint task body, political council, host municipality, another agreement or other cooperation. “Don’t know” is left out.',
    note: 'The report prints the share for two counties. Which forms count as formalised is inferred from the printed numbers.',
  },
  effekt: {
    short: 'Perceived effect',
    title: titles.effekt,
    measure: 'Perceived effect, mean from 1 to 5',
    definition:
      'The municipalities rate each cooperation from 1 (no positive effect) to 5 (very large positive effect). The number is the mean over the cooperations.',
    note: 'A mean can hide large differences between cooperations in the same area.',
  },
};

export const effekt = {
  label: 'Effect on',
  begge: { short: 'Both', measure: 'prevention and handling together' },
  forebygging: { short: 'Prevention', measure: 'prevention' },
  handtering: { short: 'Handling', measure: 'handling' },
};

export const niva = {
  label: 'By',
  landsdel: { short: 'Region', one: 'region', each: 'each region', many: 'regions' },
  fylke: { short: 'County', one: 'county', each: 'each county', many: 'counties' },
  kommune: {
    short: 'Municipality',
    one: 'municipality',
    each: 'each municipality',
    many: 'municipalities',
  },
};

/** The figures of the perceived effect. */
import type { FigureDefinition } from './definition';
import { byIndicator, differenceOf, effectOf, formsAndEffect, formsOf, of } from './definition';

const shareOfEffect = ['andel_stor_effekt_forebygging', 'andel_stor_effekt_handtering'];
const means = ['snitt_effekt_forebygging', 'snitt_effekt_handtering'];

export const aboutEffect: readonly FigureDefinition[] = [
  {
    id: 'effekt-norge',
    nummer: '19',
    seksjon: 'effekt',
    deling: 'egne',
    shows: (row) =>
      row.dimension === 'nasjonalt' &&
      (['positiv', 'middels_eller_mer', 'stor', 'liten_ingen'].includes(byIndicator(row)) ||
        row.indicator === 'retning_handtering_minus_forebygging'),
    gruppe: byIndicator,
    motsigelser: ['I11'],
  },
  {
    id: 'effekt-formalisering',
    nummer: '20–21',
    seksjon: 'effekt',
    deling: 'egne',
    shows: ({ dimension }) => dimension === 'formalisering',
    gruppe: ({ effekt }) => effekt ?? '',
    serie: (row) => [...differenceOf(row), ...formsOf(row)],
    motsigelser: ['I12'],
  },
  {
    id: 'effekt-storrelse',
    nummer: '22–23',
    seksjon: 'effekt',
    deling: 'storrelse',
    shows: (row) => row.dimension === 'kommunestorrelse' && row.indicator.includes('stor_effekt'),
    serie: formsAndEffect,
    motsigelser: ['I12', 'I13'],
  },
  {
    id: 'effekt-fylke',
    nummer: '24',
    seksjon: 'effekt',
    deling: 'sted',
    enhet: 'score_1_5',
    shows: (row) =>
      of('nasjonalt', ...means)(row) ||
      of('fylke', ...means, 'rang_snitt_effekt')(row) ||
      (of('fylke', 'retning_handtering_minus_forebygging')(row) && row.formalisering === 'alle'),
    serie: effectOf,
  },
  {
    id: 'effekt-fylke-formalisering',
    nummer: '25–26',
    seksjon: 'effekt',
    deling: 'sted',
    enhet: 'score_1_5',
    shows: (row) =>
      of('fylke', 'retning_handtering_minus_forebygging')(row) && row.formalisering !== 'alle',
    serie: formsOf,
  },
  {
    id: 'effekt-sentralitet',
    nummer: '27–28',
    seksjon: 'effekt',
    deling: 'sentralitet',
    shows: of('sentralitet', ...shareOfEffect, 'rang_stor_effekt', 'trend_stor_effekt'),
    serie: formsAndEffect,
    motsigelser: ['I13', 'I26'],
  },
  {
    id: 'effekt-form',
    nummer: '29',
    seksjon: 'effekt',
    deling: 'form',
    shows: of('samarbeidsform', 'andel_stor_effekt_samlet', 'rang_stor_effekt'),
  },
  {
    id: 'effekt-sektor',
    nummer: '30–31',
    seksjon: 'effekt',
    deling: 'sektor',
    shows: of('sektor', 'rang_stor_effekt', 'retning_formalisert_minus_ikke'),
    serie: formsAndEffect,
  },
];

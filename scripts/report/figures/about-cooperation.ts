/** The figures of who answered, and of who cooperates. */
import type { ReportSeries } from '../../../src/contract/figures-file';
import type { FigureDefinition } from './definition';
import { byIndicator, either, of } from './definition';
import type { Printed } from './printed';

const cooperation = ({ indicator }: Printed): readonly ReportSeries[] =>
  indicator.endsWith('_ikke') ? ['uten_samarbeid'] : ['samarbeider'];
const ofResponse = ({ indicator }: Printed): readonly ReportSeries[] =>
  indicator === 'svar_antall' ? [] : ['svarandel'];

export const aboutResponse: readonly FigureDefinition[] = [
  {
    id: 'svar-fylke',
    nummer: '6',
    seksjon: 'svar',
    deling: 'sted',
    shows: either(
      of('fylke', 'svar_antall', 'svarandel', 'rang_svarandel'),
      of('nasjonalt', 'svar_antall', 'svarandel'),
    ),
  },
  {
    id: 'svar-storrelse',
    nummer: '3',
    seksjon: 'svar',
    deling: 'storrelse',
    shows: of('kommunestorrelse', 'svar_antall', 'rang_svarandel', 'trend_svarandel'),
    serie: ofResponse,
    utledet: [{ id: 'svar.storrelse.10000plus' }],
  },
  {
    id: 'svar-sentralitet',
    nummer: '4',
    seksjon: 'svar',
    deling: 'sentralitet',
    shows: of('sentralitet', 'svar_antall', 'rang_svarandel', 'trend_svarandel'),
    serie: ofResponse,
  },
  {
    id: 'svar-stilling',
    nummer: '5',
    seksjon: 'svar',
    deling: 'egne',
    shows: of('stilling', 'andel_stilling'),
  },
];

export const aboutCooperation: readonly FigureDefinition[] = [
  {
    id: 'samarbeid-norge',
    nummer: '1',
    seksjon: 'samarbeid',
    deling: 'egne',
    shows: (row) =>
      row.dimension === 'nasjonalt' &&
      ['samarbeider', 'uten_samarbeid', 'onsket', 'vurderinger', 'snitt_antall'].includes(
        byIndicator(row),
      ),
    gruppe: byIndicator,
    motsigelser: ['I4', 'I28'],
  },
  {
    id: 'samarbeid-storrelse',
    nummer: '10',
    seksjon: 'samarbeid',
    deling: 'storrelse',
    shows: of(
      'kommunestorrelse',
      'andel_samarbeider',
      'rang_andel_samarbeider_ikke',
      'trend_andel_samarbeider',
    ),
    serie: (row) => (row.relation === 'order' ? cooperation(row) : []),
    utledet: [
      { id: 'samarbeider.storrelse.0-9999', andel: true },
      { id: 'samarbeider-andel.storrelse.10000-44999', kilde: 'kap. 2.4; kap. 3.2; figur 11' },
    ],
  },
  {
    id: 'uten-samarbeid-storrelse',
    nummer: '11',
    seksjon: 'samarbeid',
    deling: 'storrelse',
    shows: of('kommunestorrelse', 'antall_samarbeider_ikke', 'andel_av_ikke_samarbeidende'),
    utledet: [{ id: 'samarbeider-ikke.storrelse.10000-44999', andel: true }],
  },
  {
    id: 'samarbeid-landsdel',
    nummer: '12',
    seksjon: 'samarbeid',
    deling: 'sted',
    shows: of(
      'landsdel',
      'andel_samarbeider',
      'andel_samarbeider_ikke',
      'antall_samarbeider_ikke',
      'rang_andel_samarbeider',
    ),
    serie: cooperation,
    motsigelser: ['I5'],
  },
  {
    id: 'samarbeid-sentralitet',
    nummer: null,
    seksjon: 'samarbeid',
    deling: 'sentralitet',
    shows: of('sentralitet', 'trend_andel_samarbeider'),
  },
];

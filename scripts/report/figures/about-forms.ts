/** The figures of what kinds of cooperation there are, and of which are formalised. */
import type { FigureDefinition } from './definition';
import { byIndicator, of } from './definition';

export const aboutForms: readonly FigureDefinition[] = [
  {
    id: 'form',
    nummer: '13',
    seksjon: 'form',
    deling: 'form',
    shows: of('samarbeidsform', 'andel_samarbeidsform', 'antall_samarbeidsform'),
    utledet: [{ id: 'form.avtale-annet-vetikke' }],
  },
  {
    id: 'sektor',
    nummer: '14',
    seksjon: 'form',
    deling: 'sektor',
    shows: of('sektor', 'andel_sektor', 'rang_sektor'),
  },
  {
    id: 'oppgave',
    nummer: 'A1',
    seksjon: 'form',
    deling: 'oppgave',
    shows: of('oppgave', 'rang_oppgave'),
  },
];

export const aboutFormalised: readonly FigureDefinition[] = [
  {
    id: 'formalisert-norge',
    nummer: null,
    seksjon: 'formalisert',
    deling: 'egne',
    shows: of('nasjonalt', 'antall_klassifisert'),
    gruppe: byIndicator,
    utledet: [{ id: 'formalisert.andel' }],
  },
  {
    id: 'formalisert-storrelse',
    nummer: '15',
    seksjon: 'formalisert',
    deling: 'storrelse',
    shows: of('kommunestorrelse', 'trend_andel_formalisert'),
  },
  {
    id: 'formalisert-sentralitet',
    nummer: '16',
    seksjon: 'formalisert',
    deling: 'sentralitet',
    shows: of('sentralitet', 'trend_andel_formalisert'),
  },
  {
    id: 'formalisert-landsdel',
    nummer: '17',
    seksjon: 'formalisert',
    deling: 'sted',
    shows: of(
      'landsdel',
      'rang_andel_formalisert',
      'andel_ikke_formalisert',
      'rang_andel_ikke_formalisert',
    ),
    serie: ({ indicator }) => [indicator.includes('ikke') ? 'ikke_formalisert' : 'formalisert'],
    motsigelser: ['I15'],
  },
  {
    id: 'formalisert-fylke',
    nummer: '18',
    seksjon: 'formalisert',
    deling: 'sted',
    shows: of('fylke', 'andel_formalisert', 'rang_andel_formalisert'),
    utledet: [{ id: 'formalisert-andel.fylke.ovrige', grupper: ['andre_fylker'] }],
    motsigelser: ['I15'],
  },
];

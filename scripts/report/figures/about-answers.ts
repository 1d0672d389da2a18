/** The figures of what helps, what hinders, and why a wished cooperation did not come about. */
import type { FigureDefinition } from './definition';

const hindrances = ['uklare_roller', 'ikke_prioritert', 'manglende_tillit', 'manglende_forankring'];

export const aboutAnswers: readonly FigureDefinition[] = [
  {
    id: 'suksessfaktor',
    nummer: 'A3',
    seksjon: 'svarvalg',
    deling: 'svarvalg',
    shows: ({ dimension }) => dimension === 'suksessfaktor',
    utledet: [{ id: 'suksessfaktor.politisk_forankring' }],
    motsigelser: ['I1'],
  },
  {
    id: 'utfordring',
    nummer: 'A4',
    seksjon: 'svarvalg',
    deling: 'svarvalg',
    shows: ({ dimension }) => dimension === 'utfordring',
    utledet: [{ id: 'utfordring.ovrige', grupper: hindrances }],
    motsigelser: ['I16'],
  },
  {
    id: 'arsak',
    nummer: 'A5',
    seksjon: 'svarvalg',
    deling: 'svarvalg',
    shows: ({ dimension }) => dimension === 'arsak',
    motsigelser: ['I21'],
  },
];

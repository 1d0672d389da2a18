/** What only the embedded map says. */
import type { EmbedTexts } from '../nb/embed';

export const embed: EmbedTexts = {
  fullMap: 'Opne heile kartet',
  controls: 'Vel kva kartet viser',
  shown: 'Vis som',
  report: 'Tal: PwC for KS, rapport av 21. mars 2025.',
  survey: (years) => `Tal: svara frå kommunane i undersøkinga ${years}.`,
  statuses: (list) => `Status: ${list}.`,
  modelled:
    'Det som er skravert, er modellert frå ei eksempelundersøking. Ingen kommune har svart dette.',
  loading: 'Hentar kartet …',
  sealed: {
    heading: 'Desse tala kan ikkje reknast ut her',
    text: 'Lenkja har eit filter eller ei bestemt undersøking, og ramma som kartet står i, lèt det ikkje rekne. Heile kartet viser tala.',
    address: 'Adressa er',
  },
};

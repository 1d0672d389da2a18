/** What only the embedded map says. */
import type { EmbedTexts } from '../nb/embed';

export const embed: EmbedTexts = {
  fullMap: 'Opne heile kartet',
  controls: 'Vel kva kartet viser',
  shown: 'Vis som',
  report: 'Tal: PwC for KS, rapport av 21. mars 2025.',
  estimates: 'Overslaga er rekna ut her, frå tala i rapporten.',
  survey: (years) => `Tal: svara frå kommunane i undersøkinga ${years}.`,
  statuses: (list) => `Status: ${list}.`,
  example: 'Tal: oppdikta eksempelsvar.',
  loading: 'Hentar kartet …',
  sealed: {
    heading: 'Desse tala kan ikkje reknast ut her',
    text: 'Lenkja har eit filter eller ei bestemt undersøking, og ramma som kartet står i, lèt det ikkje rekne. Heile kartet viser tala.',
    address: 'Adressa er',
  },
};

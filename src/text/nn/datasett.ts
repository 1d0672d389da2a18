/** The data sets: what they are called, what each is, and what is said while made answers are shown. */
import type { Texts } from '../nb/index';

export const datasett: Texts['datasett'] = {
  label: 'Tal frå',
  names: {
    rapporten: 'Rapporten',
    undersokelsen: 'KS-undersøkinga',
    eksempel: 'Eksempel',
  },
  what: {
    rapporten:
      'Det rapporten trykkjer, det som følgjer av det, og overslag for grupper av kommunar.',
    undersokelsen: 'Svara frå kommunane sjølve, slått saman.',
    eksempel: 'Oppdikta svar. Ingen kommune har gitt dei.',
  },
  toExample: 'Sjå korleis det blir med eksempelsvar',
  back: 'Tilbake til rapporten',
  band: 'Svara er oppdikta. Ingen kommune har gitt dei.',
  mark: 'EKSEMPEL',
  needs: (what) => `Med svarfila frå KS viser kartet ${what} her. Fila er ikkje offentleg.`,
  useAnswers: 'Slik brukar du eigne svar',
  withExample: 'Sjå med eksempelsvar',
};

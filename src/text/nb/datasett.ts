/** The data sets: what they are called, what each is, and what is said while made answers are shown. */
import type { Datasett } from '../../contract/datasett';

export const datasett = {
  label: 'Tall fra',
  names: {
    rapporten: 'Rapporten',
    undersokelsen: 'KS’ undersøkelse',
    eksempel: 'Eksempel',
  } satisfies Record<Datasett, string>,
  what: {
    rapporten: 'Det rapporten trykker, det som følger av det, og anslag for grupper av kommuner.',
    undersokelsen: 'Kommunenes egne svar, slått sammen.',
    eksempel: 'Oppdiktede svar. Ingen kommune har gitt dem.',
  } satisfies Record<Datasett, string>,
  toExample: 'Se hvordan det blir med eksempelsvar',
  back: 'Tilbake til rapporten',
  band: 'Svarene er oppdiktet. Ingen kommune har gitt dem.',
  /** Stands in the picture of the map. */
  mark: 'EKSEMPEL',
  /** @param what what the answers would show, as a noun phrase or a clause with "hvem" or "hva" */
  needs: (what: string) => `Med svarfila til KS viser kartet ${what} her. Fila er ikke offentlig.`,
  useAnswers: 'Slik brukes egne svar',
  withExample: 'Se med eksempelsvar',
};

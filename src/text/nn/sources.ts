/** What is said of a source in our own words; titles and names of others stay as they are. */
import type { Texts } from '../nb/index';

export const sourceWords: Texts['sourceWords'] = {
  rapport: {
    licence: 'Enkelttal gjevne att som fakta; opphavsretten til rapporten er hos PwC',
  },
  ssb: { title: 'Folketal 1. januar 2024 (tabell 07459) og sentralitetsindeks 2024 (Klass)' },
  undersokelse: {
    title:
      'Undersøking om samarbeidet mellom kommunar om samfunnstryggleik og beredskap, samla svar',
    licence: 'Samla tal; svara frå kvar kommune er ikkje med',
  },
  eksempel: {
    title: 'Eksempelundersøking, laga for å gi dei trykte tala i rapporten. Ingen sine svar',
  },
};

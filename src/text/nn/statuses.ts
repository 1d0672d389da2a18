/** What the statuses of a number mean. */
import type { Status } from '../../indicators/status';

export const status = {
  publisert: { short: 'Publisert', meaning: 'Trykt i rapporten.' },
  avledet: { short: 'Avleidd', meaning: 'Følgjer av tal som er trykte i rapporten.' },
  avgrenset: {
    short: 'Avgrensa',
    meaning: 'Rapporten gir berre grensene som talet ligg mellom.',
  },
  anslag: {
    short: 'Overslag',
    meaning: 'Overslag av Beredskapskartet, rekna ut frå det rapporten trykkjer.',
  },
  beregnet: { short: 'Utrekna', meaning: 'Rekna ut frå svara til kommunane.' },
  modellert: {
    short: 'Modellert',
    meaning: 'Laga eksempel. Ingen kommune har svart dette.',
  },
  skjermet: { short: 'Skjerma', meaning: 'For få svar til å visast.' },
  ikke_svart: {
    short: 'Ikkje svart',
    meaning: 'Kommunen svarte ikkje. Det seier ikkje at han ikkje samarbeider.',
  },
  ingen_samarbeid: {
    short: 'Ingen samarbeid',
    meaning: 'Kommunen svarte at han ikkje har beredskapssamarbeid.',
  },
  ikke_publisert: { short: 'Ikkje publisert', meaning: 'Rapporten oppgir ikkje talet.' },
} satisfies Record<Status, { short: string; meaning: string }>;

/** Said of a status where its usual meaning would say too much or too little. */
export const statusMeaning = {
  ikke_svart_spm: 'Kommunen svarte på undersøkinga, men ikkje på dette.',
  ikke_svart_mange: 'Ingen av kommunane svarte på dette.',
  ingen_samarbeid_mange: 'Ingen av kommunane som svarte, har beredskapssamarbeid.',
  ingen_samarbeid_filter: 'Ingen samarbeid her passar filteret.',
  ingen_kommuner: 'Ingen kommunar her passar filteret.',
  avgrenset_skjermet: 'Nokre kommunar er skjerma, så svara gir berre grensene talet ligg mellom.',
  anslag_gruppe:
    'Overslag av Beredskapskartet for gruppa samla, rekna ut frå det rapporten trykkjer.',
  anslag_vektet:
    'Overslag av Beredskapskartet: snittet av tala for fylka, vekta etter kor mange kommunar ein ventar samarbeider i kvart.',
  rekkefolge: 'Rapporten oppgir rekkjefølgja, men trykkjer ikkje talet.',
  case: 'Rapporten skildrar eit samarbeid som kommunen er med i.',
  eksempel: {
    skjermet: 'For få eksempelsvar til å visast.',
    avgrenset: 'Noko er skjerma, så eksempelet gir berre grensene talet ligg mellom.',
    ikke_svart: 'Utan svar i eksempelet. Det seier ikkje at det ikkje er samarbeid.',
    ingen_samarbeid: 'Utan beredskapssamarbeid i eksempelet.',
  },
  conditional: (status: string) => `${status} med etterhald`,
  betinget:
    'Følgjer av rapporten når «berre éin kommune» utan samarbeid blir lesen som éin i Agder og Rogaland og éin i Oslo og Akershus.',
  inExample: (status: string) => `${status} (eksempel)`,
  ofExample: (status: string) => `${status}, eksempel`,
};

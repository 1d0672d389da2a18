/** What the statuses of a number mean. */
import type { Status } from '../../indicators/status';

export const status = {
  publisert: { short: 'Publisert', meaning: 'Trykt i rapporten.' },
  avledet: { short: 'Avledet', meaning: 'Følger av tall som er trykt i rapporten.' },
  avgrenset: {
    short: 'Avgrenset',
    meaning: 'Rapporten gir bare grensene som tallet ligger mellom.',
  },
  anslag: {
    short: 'Anslag',
    meaning: 'Anslag av Beredskapskartet, regnet ut fra det rapporten trykker.',
  },
  beregnet: { short: 'Beregnet', meaning: 'Regnet ut fra kommunenes svar.' },
  modellert: {
    short: 'Modellert',
    meaning: 'Laget eksempel. Ingen kommune har svart dette.',
  },
  skjermet: { short: 'Skjermet', meaning: 'For få svar til å vises.' },
  ikke_svart: {
    short: 'Ikke svart',
    meaning: 'Kommunen svarte ikke. Det sier ikke at den ikke samarbeider.',
  },
  ingen_samarbeid: {
    short: 'Ingen samarbeid',
    meaning: 'Kommunen svarte at den ikke har beredskapssamarbeid.',
  },
  ikke_publisert: { short: 'Ikke publisert', meaning: 'Rapporten oppgir ikke tallet.' },
} satisfies Record<Status, { short: string; meaning: string }>;

/** Said of a status where its usual meaning would say too much or too little. */
export const statusMeaning = {
  ikke_svart_spm: 'Kommunen svarte på undersøkelsen, men ikke på dette.',
  ikke_svart_mange: 'Ingen av kommunene svarte på dette.',
  ingen_samarbeid_mange: 'Ingen av kommunene som svarte, har beredskapssamarbeid.',
  ingen_samarbeid_filter: 'Ingen samarbeid her passer filteret.',
  ingen_kommuner: 'Ingen kommuner her passer filteret.',
  avgrenset_skjermet:
    'Noen kommuner er skjermet, så svarene gir bare grensene tallet ligger mellom.',
  anslag_gruppe:
    'Anslag av Beredskapskartet for gruppen samlet, regnet ut fra det rapporten trykker.',
  anslag_vektet:
    'Anslag av Beredskapskartet: snittet av fylkenes tall, vektet etter hvor mange kommuner som ventes å samarbeide i hvert.',
  rekkefolge: 'Rapporten oppgir rekkefølgen, men trykker ikke tallet.',
  case: 'Rapporten beskriver et samarbeid som kommunen er med i.',
  /** What a status means of made answers, which are nobody's. */
  eksempel: {
    skjermet: 'For få eksempelsvar til å vises.',
    avgrenset: 'Noe er skjermet, så eksempelet gir bare grensene tallet ligger mellom.',
    ikke_svart: 'Uten svar i eksempelet. Det sier ikke at det ikke er samarbeid.',
    ingen_samarbeid: 'Uten beredskapssamarbeid i eksempelet.',
  },
  /** It follows only as the report is read here. */
  conditional: (status: string) => `${status} med forbehold`,
  betinget:
    'Følger av rapporten når «bare én kommune» uten samarbeid leses som én i Agder og Rogaland og én i Oslo og Akershus.',
  /** A status of made answers: alone, and in brackets. */
  inExample: (status: string) => `${status} (eksempel)`,
  ofExample: (status: string) => `${status}, eksempel`,
};

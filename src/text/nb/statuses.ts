/** What the statuses of a number mean. */
import type { Status } from '../../indicators/status';

export const status = {
  publisert: { short: 'Publisert', meaning: 'Trykt i rapporten.' },
  avledet: { short: 'Avledet', meaning: 'Følger av tall som er trykt i rapporten.' },
  avgrenset: {
    short: 'Avgrenset',
    meaning: 'Rapporten gir bare grensene som tallet ligger mellom.',
  },
  anslag: { short: 'Anslag', meaning: 'Regnet ut fra det rapporten trykker, for en gruppe kommuner samlet.' },
  beregnet: { short: 'Beregnet', meaning: 'Regnet ut fra kommunenes svar.' },
  modellert: {
    short: 'Modellert',
    meaning: 'Regnet ut fra en eksempelundersøkelse. Ingen kommune har svart dette.',
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
  i_eksempelet: (meaning: string) => `I eksempelundersøkelsen: ${meaning}`,
};

/** The meeting sheet of a fylke. */
import type { MeetingTexts } from '../nb/meeting';
import { format } from './format';

export const meeting: MeetingTexts = {
  title: (fylke) => `Møteark: ${fylke}`,
  subtitle: 'Samarbeidet mellom kommunane om beredskap',
  example:
    'EKSEMPEL: det som står her, er oppdikta. Det seier ikkje noko om kommunane og kan ikkje brukast til å ta kontakt.',
  real: (year) => `Frå svara til kommunane i undersøkinga ${year}.`,
  reportOnly: 'Arket har det rapporten oppgir for fylket, og overslag ut frå det.',
  /** What answers would show, to stand in `datasett.needs`. */
  needs: 'kven som samarbeider i fylket, kven som ønskjer det, og moglege partnarar',
  status: 'Status for fylket',
  response: 'Svar',
  kommuner: 'Kommunane',
  partners: 'Moglege partnarar for dei utan samarbeid',
  partnersOf: 'Dei nærmaste kommunane som samarbeider, med avstand i luftlinje.',
  noPartners: 'ingen kjende i nærleiken',
  contents: 'Kva samarbeida er',
  contentLine: (label, counts) => `${label}: ${counts}.`,
  notes: 'Notat',
  print: 'Skriv ut møtearket',
  close: 'Lukk',
  loading: 'Lagar møtearket …',
  failed: 'Møtearket kunne ikkje lagast. Last sida på nytt for å prøve igjen.',
  person: (navn, folketall) => `${navn} (${format.count(folketall)})`,
  inhabitants: 'Talet i parentes er innbyggjarar.',
};

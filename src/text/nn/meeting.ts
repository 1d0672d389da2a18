/** The meeting sheet of a fylke. */
import type { MeetingTexts } from '../nb/meeting';
import { format } from './format';

export const meeting: MeetingTexts = {
  title: (fylke) => `Møteark: ${fylke}`,
  subtitle: 'Samarbeidet mellom kommunane om beredskap',
  made: 'EKSEMPEL: det som står om fylket og kommunane her, er oppdikta. Det seier ikkje noko om dei og kan ikkje brukast til å ta kontakt.',
  real: (year) => `Frå svara til kommunane i undersøkinga ${year}.`,
  reportOnly:
    'Svara frå einskilde kommunar er ikkje offentlege, så arket har berre det rapporten oppgir for fylket. Med ei undersøkingsfil står kommunane her.',
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

/** The meeting sheet of a fylke. */
import { format } from './format';

export const meeting = {
  title: (fylke: string) => `Møteark: ${fylke}`,
  subtitle: 'Kommunenes samarbeid om beredskap',
  example:
    'EKSEMPEL: det som står her, er oppdiktet. Det sier ikke noe om kommunene og kan ikke brukes til å ta kontakt.',
  real: (year: number) => `Fra kommunenes svar i undersøkelsen ${year}.`,
  reportOnly: 'Arket har det rapporten oppgir for fylket, og anslag ut fra det.',
  /** What answers would show, to stand in `datasett.needs`. */
  needs: 'hvem som samarbeider i fylket, hvem som ønsker det, og mulige partnere',
  status: 'Status for fylket',
  response: 'Svar',
  kommuner: 'Kommunene',
  partners: 'Mulige partnere for dem uten samarbeid',
  partnersOf: 'De nærmeste kommunene som samarbeider, med avstand i luftlinje.',
  noPartners: 'ingen kjente i nærheten',
  contents: 'Hva samarbeidene er',
  contentLine: (label: string, counts: string) => `${label}: ${counts}.`,
  notes: 'Notater',
  print: 'Skriv ut møtearket',
  close: 'Lukk',
  loading: 'Lager møtearket …',
  failed: 'Møtearket kunne ikke lages. Last siden på nytt for å prøve igjen.',
  person: (navn: string, folketall: number) => `${navn} (${format.count(folketall)})`,
  inhabitants: 'Tallet i parentes er innbyggere.',
};

export type MeetingTexts = typeof meeting;

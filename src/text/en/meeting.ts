/** The meeting sheet of a fylke. */
import type { MeetingTexts } from '../nb/meeting';
import { format } from './format';

export const meeting: MeetingTexts = {
  title: (fylke) => `Meeting sheet: ${fylke}`,
  subtitle: 'How municipalities cooperate on preparedness',
  made: 'EXAMPLE: what is said of the county and its municipalities here is invented. It says nothing about them and must not be used to contact anyone.',
  real: (year) => `From the municipalities’ answers in the ${String(year)} survey.`,
  reportOnly:
    'The answers of single municipalities are not public, so the sheet has only what the report gives for the county. With a survey file the municipalities are listed here.',
  status: 'The county as it stands',
  response: 'Response',
  kommuner: 'The municipalities',
  partners: 'Possible partners for those without cooperation',
  partnersOf: 'The nearest municipalities that cooperate, with distance as the crow flies.',
  noPartners: 'none known nearby',
  contents: 'What the cooperations are',
  contentLine: (label, counts) => `${label}: ${counts}.`,
  notes: 'Notes',
  print: 'Print the meeting sheet',
  close: 'Close',
  loading: 'Making the meeting sheet …',
  failed: 'The meeting sheet could not be made. Reload the page to try again.',
  person: (navn, folketall) => `${navn} (${format.count(folketall)})`,
  inhabitants: 'The number in brackets is inhabitants.',
};

/** The meeting sheet of a fylke. */
import type { MeetingTexts } from '../nb/meeting';
import { format } from './format';

export const meeting: MeetingTexts = {
  title: (fylke) => `Meeting sheet: ${fylke}`,
  subtitle: 'How municipalities cooperate on preparedness',
  example:
    'EXAMPLE: what is said here is made up. It says nothing of the municipalities and cannot be used to make contact.',
  real: (year) => `From the municipalities’ answers in the ${String(year)} survey.`,
  reportOnly: 'The sheet has what the report gives for the county, and estimates from it.',
  /** What answers would show, to stand in `datasett.needs`. */
  needs: 'who cooperates in the county, who wishes to, and possible partners',
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

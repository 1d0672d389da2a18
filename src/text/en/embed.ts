/** What only the embedded map says. */
import type { EmbedTexts } from '../nb/embed';

export const embed: EmbedTexts = {
  fullMap: 'Open the full map',
  controls: 'Choose what the map shows',
  shown: 'Show as',
  report: 'Numbers: PwC for KS, report of 21 March 2025.',
  estimates: 'The estimates are computed here, from the numbers in the report.',
  survey: (years) => `Numbers: the municipalities’ answers in the ${years} survey.`,
  statuses: (list) => `Status: ${list}.`,
  example: 'Numbers: invented example answers.',
  loading: 'Fetching the map …',
  sealed: {
    heading: 'These numbers cannot be computed here',
    text: 'The link has a filter or asks for one survey, and the frame that the map is in does not let it compute. The full map shows the numbers.',
    address: 'The address is',
  },
};

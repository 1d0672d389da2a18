/** What goes along with a link or a sentence that is copied: where it is from, and of what build. */
import type { Texts } from '../nb/index';

export const quote: Texts['quote'] = {
  copyLink: 'Copy link',
  copySentence: 'Copy sentence',
  statuses: (statuses) => `Status: ${statuses}.`,
  report: 'Source: PwC for KS, 21 March 2025.',
  real: (year) =>
    `Source: the municipalities’ own answers in the ${year} survey. Numbers marked as published: PwC for KS, 21 March 2025.`,
  modelled:
    'Numbers marked as modelled are computed from an example survey and are nobody’s answers.',
  origin: (version, day, link) => `Beredskapskartet, data version ${version}, ${day}: ${link}`,
  reference: (version, day, url) =>
    `Beredskapskartet: how Norwegian municipalities cooperate on preparedness. Data version ${version}. Read ${day} at ${url}. Numbers marked as published: PwC for KS, 21 March 2025.`,
};

/** About the numbers: sources, statuses, version. */
import { format } from './format';

export const about = {
  heading: 'About the numbers',
  intro:
    'The map shows what is printed in PwC’s report for KS (the Norwegian Association of Local and Regional Authorities) of 21 March 2025, what follows from it, and estimates for groups of municipalities where the printed numbers bear one. The survey went to all 357 municipalities from 28 October to 15 November 2024. The answers are the municipalities’ own, and what each of them answered is not public.',
  introExample:
    'This is an example of what the map shows when the answers are there. The answers are made so that they give the numbers the report prints. Who has which answer is chosen at random, and the number of an area is no estimate of the real one.',
  introSurvey: (years: string) =>
    `The map shows the municipalities’ own answers in the survey of ${years}, added together. Where PwC’s report for KS of 21 March 2025 prints the same number, it says so.`,
  skipped: (rows: number, year: number) =>
    `${format.count(rows)} ${rows === 1 ? 'row' : 'rows'} of the survey file for ${year} ${rows === 1 ? 'is' : 'are'} left out because something in ${rows === 1 ? 'it' : 'them'} is wrong.`,
  shielded: (minN: number) =>
    `Municipalities with fewer than ${format.count(minN)} assessed cooperations are withheld.`,
  notAnswered: 'A municipality that did not answer is never drawn as one that does not cooperate.',
  oslo: 'The report joins Oslo and Akershus. Both counties show the number for the two together.',
  statuses: 'What the statuses mean',
  sources: 'Sources',
  method: 'How the numbers are made',
  accessibility: 'Accessibility statement',
  software: 'Software in the page, with licences',
  methodShort: 'Method',
  version: (version: string) => `Version of the data: ${version}`,
  licence: 'Licence',
  kept: 'The browser keeps the files that the page has used, so that the map works without a network next time. Nothing about you is stored or sent.',
};

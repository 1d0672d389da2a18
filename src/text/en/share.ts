/** Sharing and quoting what is on screen, and the line about which data build that is. Loaded when asked for. */
import type { ShareTexts } from '../nb/share';

export const share: ShareTexts = {
  version: {
    older: (version, day) =>
      `You see the numbers as they were in version ${version}, of ${day}. There are newer numbers.`,
    toNewest: 'Show the newest numbers in the same view',
    unknown: (version) =>
      `The link asks for version ${version}, which does not exist or has not been kept. You see the newest numbers instead.`,
    unreadable: (version, day) =>
      `The link asks for version ${version}, of ${day}. It was made for an earlier edition of the map and cannot be shown. You see the newest numbers instead.`,
    dropIt: 'Go on with the newest numbers',
  },
  heading: 'Share what you see',
  live: {
    heading: 'Link to the newest numbers',
    about: 'Shows the same view, always with the newest numbers.',
  },
  fixed: {
    heading: 'Fixed link',
    about: (version) =>
      `Shows the numbers as they are now (version ${version}), also after new ones are published, for as long as the version is kept. Use it when you quote a number.`,
    copy: 'Copy fixed link',
  },
  sentence: {
    heading: 'Sentence with source',
    loading: 'Fetching the sentence …',
    failed: 'The sentence could not be fetched. The links work all the same.',
  },
  reference: { heading: 'How to cite the map', copy: 'Copy reference' },
  sheet: { open: 'Share with an app …', failed: 'Sharing did not work. Copy the link instead.' },
  preview: {
    heading: 'Page for social media',
    about: (place) =>
      `A page about ${place} with a sentence and a picture, in Norwegian. Link to it, and social media show the numbers of the area.`,
    open: (place) => `Open the page about ${place}`,
    copy: 'Copy link to the page',
  },
};

/** The window that gives what a page needs to show the map. */
import type { EmbedDialogTexts } from '../nb/embed-dialog';
import { frameWords } from './titles';

export const embedDialog: EmbedDialogTexts = {
  heading: 'Embed the map',
  close: 'Close',
  intro:
    'Paste the code where the map is to be. It adapts to the width, sets no cookies and fetches nothing from others.',
  width: 'Width',
  full: 'Full width',
  pixels: (width) => `${width} px`,
  preview: 'How it looks',
  filtered:
    'The view has a filter. The reader then has to fetch the database that computes in the browser, and the map comes later.',
  alt: (title) => `Picture that links to the map. ${title}`,
  /** Where there is no picture of the view. */
  linked: (title) => `Link to the map. ${title}`,
  link: 'Open the map.',
  source: {
    rapporten: 'Source: Beredskapskartet, with numbers from PwC for KS.',
    undersokelsen: 'Source: Beredskapskartet, with the municipalities’ answers to KS.',
    eksempel: 'Example: the numbers are made up, and are nobody’s answers.',
  },
  estimates: 'Some of the numbers are estimates for groups of municipalities.',
  forms: {
    script: {
      heading: 'With a script',
      about:
        'The height follows the content. Choose this if the page may have scripts from others.',
      copy: 'Copy the code with the script',
    },
    iframe: {
      heading: 'A frame alone',
      about:
        'The height fits what the map shows now. If the page listens for the height as it does for Datawrapper, pym or AMP, it follows the content.',
      copy: 'Copy the code for the frame',
    },
    link: {
      heading: 'Link with a picture',
      about: 'For newsletters, and where there is no room for a map.',
      copy: 'Copy the link with the picture',
    },
  },
  lock: {
    label: 'Lock the code to the script as it is now',
    about:
      'The browser then does not run the script if anyone has changed it. When the map gets a new release, the code has to be fetched here again; until then the page shows the picture only.',
    unknown: 'The code cannot be locked to the script now: its checksum could not be fetched.',
  },
  frame: frameWords,
};

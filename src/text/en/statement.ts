/** The accessibility statement. */
import type { StatementTexts } from '../nb/statement';

export const statement: StatementTexts = {
  title: 'Accessibility statement',
  lead: 'What we have tested so that everybody can use Beredskapskartet, what we know is not good enough, and where to tell us.',
  toMap: 'To the map',
  status: {
    heading: 'Where it stands',
    met: 'The site is made to WCAG 2.2, levels A and AA. We know of no failure of any success criterion. What we have not tested is listed below.',
    self: 'The statement is our own assessment. Nobody outside has checked it.',
    assessed: (day: string) => `Last reviewed on ${day}.`,
    official:
      'If whoever publishes the site is a Norwegian public body, that body must also publish its own statement through uustatus.no. This page does not replace it.',
  },
  tests: {
    heading: 'How it is tested',
    points: [
      'axe-core goes through every view in three widths, light and dark, in Bokmål, and in one width in Nynorsk and English, with every rule for A and AA on, each time the code changes.',
      'Tests of our own go through the map, the whole page and the embedded map by keyboard alone, and see that focus is visible and is not trapped.',
      'The tests also look at a width of 320 pixels, wider text spacing, reduced motion and forced colours.',
      'What screen readers get of the main views is read through and kept. If it changes, it must be read again.',
    ],
  },
  keyboard: {
    heading: 'The map without a mouse',
    stop: 'The map is one tab stop. Each area is an option with its name, value, number of answers and status.',
    table:
      'Every number on the map is also in the table, in the lists and in the files for download.',
  },
  criteria: {
    heading: 'The criteria',
    caption: 'The success criteria of WCAG 2.2 A and AA',
    guideline: 'Guideline',
    oppfylt: 'Met',
    ikke_aktuelt: 'Not applicable',
    how: 'How',
    none: 'none',
  },
  guidelines: {
    '1.1': [
      'Text alternatives',
      'Maps and charts have names, and their numbers are there as text.',
    ],
    '1.2': ['Time-based media', 'The site has no sound or film.'],
    '1.3': ['Adaptable', 'Headings, lists, tables and forms are marked as such.'],
    '1.4': [
      'Distinguishable',
      'Contrast is measured. Colour carries no meaning alone: statuses have patterns and words.',
    ],
    '2.1': ['Keyboard accessible', 'Everything works by keyboard, including the map.'],
    '2.2': ['Enough time', 'Nothing has a time limit, and nothing moves by itself.'],
    '2.3': ['Seizures and physical reactions', 'Nothing flashes.'],
    '2.4': [
      'Navigable',
      'Each page has a title, a link past the header and visible focus. Places are found by search, lists, table and map.',
    ],
    '2.5': [
      'Input modalities',
      'Buttons are at least 24 pixels. Areas that are smaller on the map are in table, lists and search. What can be dragged can be typed or pressed too.',
    ],
    '3.1': ['Readable', 'The language of the page, and of words in other languages, is marked.'],
    '3.2': ['Predictable', 'Nothing opens and nothing is sent because something gets focus.'],
    '3.3': ['Input assistance', 'Fields have labels, and errors are explained in words.'],
    '4.1': ['Compatible', 'Name, role and state are marked. Changes are read out once.'],
  },
  gaps: {
    heading: 'What we know is not good enough',
    points: [
      'The site has not been tested by people who use a screen reader, magnification or voice control, only by tools and by keyboard.',
      'Pictures for download have no text alternative in the file. Whoever uses the picture must write one. The sentence in “Share” may be used.',
      'Parquet and GeoJSON files are for machines. The same numbers are there as CSV and Excel.',
      'The method page shows SQL from the code, which is hard to follow when read aloud. The definitions are there in plain sentences too.',
      'The report that is linked to is a document outside our control.',
    ],
  },
  contact: {
    heading: 'Tell us',
    here: 'If something does not work for you, write to the publisher of the site:',
    missing:
      'The publisher of the site has given no contact address here. Use the contact details of the site that you came from.',
    say: 'Please say which page it was, what you wanted to do, and what you use.',
    complain:
      'If you get no answer, or disagree with it, you may complain to the Anti-Discrimination Tribunal (Diskrimineringsnemnda). The Authority for Universal Design of ICT takes tips.',
  },
};

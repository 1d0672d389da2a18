/** What stands in the page's own markup, before anything runs, or where nothing does. */
import type { FirstPageTexts } from '../nb/first-page';

export const firstPage: FirstPageTexts = {
  noScript:
    'Without JavaScript the page shows the whole country, as it stands here. Choosing an indicator, a level, a filter or an area needs JavaScript.',
  table: 'The table of the map',
  files: 'The data files',
  wait: 'Fetching what you asked for …',
  fault:
    'The page did not start: the browser may be too old, or something could not be fetched. What you see is the whole country as it stands in the page itself. Buttons and choices do not work, but the table and the data files are here.',
  reload: 'Reload the page',
};

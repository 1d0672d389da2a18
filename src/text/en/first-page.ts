/** What stands in the page's own markup, before anything runs, or where nothing does. */
import type { FirstPageTexts } from '../nb/first-page';

export const firstPage: FirstPageTexts = {
  noScript:
    'Without JavaScript the page shows the whole country, as it stands here. Choosing an indicator, a level, a filter or an area needs JavaScript.',
  table: 'The table of the map',
  files: 'The data files',
  wait: 'Fetching what you asked for …',
};

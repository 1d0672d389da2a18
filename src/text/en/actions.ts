/** The buttons for what can be taken away from the view. */
import type { Texts } from '../nb/index';

export const actions: Texts['actions'] = {
  group: 'Take it with you',
  download: 'Download',
  downloadNumbers: 'Download the numbers',
  share: 'Share',
  embed: 'Embed',
  meeting: 'Meeting sheet for the county',
  print: 'Print',
  close: 'Close',
  opening: 'Opening …',
  failed: 'The window could not be fetched. Try again when you are online, or reload the page.',
};

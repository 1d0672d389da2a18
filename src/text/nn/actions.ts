/** The buttons for what can be taken away from the view. */
import type { Texts } from '../nb/index';

export const actions: Texts['actions'] = {
  group: 'Ta med vidare',
  download: 'Last ned',
  downloadNumbers: 'Last ned tala',
  share: 'Del',
  embed: 'Bygg inn',
  meeting: 'Møteark for fylket',
  print: 'Skriv ut',
  close: 'Lukk',
  opening: 'Opnar …',
  failed: 'Vindauget kunne ikkje hentast. Prøv igjen når du er på nett, eller last sida på nytt.',
};

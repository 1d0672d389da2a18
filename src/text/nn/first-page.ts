/** What stands in the page's own markup, before anything runs, or where nothing does. */
import type { FirstPageTexts } from '../nb/first-page';

export const firstPage: FirstPageTexts = {
  noScript:
    'Utan JavaScript viser sida heile landet, slik det står her. Å velje indikator, nivå, filter eller område krev JavaScript.',
  table: 'Tabellen til kartet',
  files: 'Datafilene',
  wait: 'Hentar det du har bede om …',
  fault:
    'Sida kom ikkje i gang: nettlesaren kan vere for gammal, eller noko kunne ikkje hentast. Det du ser, er heile landet slik det står i sjølve sida. Knappar og val verkar ikkje, men tabellen og datafilene er her.',
  reload: 'Last sida på nytt',
};

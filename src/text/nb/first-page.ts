/** What stands in the page's own markup, before anything runs, or where nothing does. */

export const firstPage = {
  noScript:
    'Uten JavaScript viser siden hele landet, slik det står her. Å velge indikator, nivå, filter eller område krever JavaScript.',
  table: 'Tabellen til kartet',
  files: 'Datafilene',
  wait: 'Henter det du har bedt om …',
  fault:
    'Siden kom ikke i gang: nettleseren kan være for gammel, eller noe kunne ikke hentes. Det du ser, er hele landet slik det står i selve siden. Knapper og valg virker ikke, men tabellen og datafilene er her.',
  reload: 'Last siden på nytt',
};

export type FirstPageTexts = typeof firstPage;

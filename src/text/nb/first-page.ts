/** What stands in the page's own markup, before anything runs, or where nothing does. */

export const firstPage = {
  noScript:
    'Uten JavaScript viser siden hele landet, slik det står her. Å velge indikator, nivå, filter eller område krever JavaScript.',
  table: 'Tabellen til kartet',
  files: 'Datafilene',
  wait: 'Henter det du har bedt om …',
};

export type FirstPageTexts = typeof firstPage;

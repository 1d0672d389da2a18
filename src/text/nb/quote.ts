/** What goes along with a link or a sentence that is copied: where it is from, and of what build. */

export const quote = {
  copyLink: 'Kopier lenke',
  copySentence: 'Kopier setning',
  statuses: (statuses: string) => `Status: ${statuses}.`,
  report: 'Kilde: PwC for KS, 21. mars 2025.',
  estimates: 'Tall merket anslag: anslag av Beredskapskartet.',
  real: (year: number) => `Kilde: kommunenes egne svar i undersøkelsen ${year}.`,
  example: 'Eksempel: laget, ingens svar.',
  origin: (version: string, day: string, link: string) =>
    `Beredskapskartet, datasett versjon ${version}, ${day}: ${link}`,
  /** @param source where the numbers are from, as a sentence */
  reference: (source: string, version: string, day: string, url: string) =>
    `Beredskapskartet: kommunenes samarbeid om beredskap. ${source} Datasett versjon ${version}. Lest ${day} på ${url}.`,
};

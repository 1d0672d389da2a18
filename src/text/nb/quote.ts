/** What goes along with a link or a sentence that is copied: where it is from, and of what build. */

export const quote = {
  copyLink: 'Kopier lenke',
  copySentence: 'Kopier setning',
  statuses: (statuses: string) => `Status: ${statuses}.`,
  report: 'Kilde: PwC for KS, 21. mars 2025.',
  real: (year: number) =>
    `Kilde: kommunenes egne svar i undersøkelsen ${year}. Tall merket publisert: PwC for KS, 21. mars 2025.`,
  modelled: 'Tall merket modellert er regnet ut fra en eksempelundersøkelse og er ingens svar.',
  origin: (version: string, day: string, link: string) =>
    `Beredskapskartet, datasett versjon ${version}, ${day}: ${link}`,
  reference: (version: string, day: string, url: string) =>
    `Beredskapskartet: kommunenes samarbeid om beredskap. Datasett versjon ${version}. Lest ${day} på ${url}. Tall merket publisert: PwC for KS, 21. mars 2025.`,
};

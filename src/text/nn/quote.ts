/** What goes along with a link or a sentence that is copied: where it is from, and of what build. */
import type { Texts } from '../nb/index';

export const quote: Texts['quote'] = {
  copyLink: 'Kopier lenkje',
  copySentence: 'Kopier setning',
  statuses: (statuses) => `Status: ${statuses}.`,
  report: 'Kjelde: PwC for KS, 21. mars 2025.',
  real: (year) =>
    `Kjelde: svara frå kommunane sjølve i undersøkinga ${year}. Tal merkte publisert: PwC for KS, 21. mars 2025.`,
  modelled: 'Tal merkte modellert er rekna ut frå ei eksempelundersøking og er ingen sine svar.',
  origin: (version, day, link) => `Beredskapskartet, datasett versjon ${version}, ${day}: ${link}`,
  reference: (version, day, url) =>
    `Beredskapskartet: samarbeidet mellom kommunane om beredskap. Datasett versjon ${version}. Lese ${day} på ${url}. Tal merkte publisert: PwC for KS, 21. mars 2025.`,
};

/** The languages of the page, and which one a reader gets. */

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language named in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};

/**
 * What a reader of another language reads best of the three: bokmål is understood wherever another
 * Scandinavian or a Sámi language is read, and where Kven is. Keys are BCP 47 primary subtags.
 */
const nearest: Readonly<Record<string, Language>> = {
  nb: 'nb',
  no: 'nb',
  nn: 'nn',
  en: 'en',
  da: 'nb',
  sv: 'nb',
  fo: 'nb',
  se: 'nb',
  sma: 'nb',
  smj: 'nb',
  fkv: 'nb',
};

/**
 * The language of the address, else the first of the browser's that is near one of ours, else English.
 * A browser that names none is given bokmål.
 * @param preferred BCP 47 tags, the most wanted first
 */
export function languageFor(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen !== null) return chosen;
  if (preferred.length === 0) return 'nb';
  const closest = preferred
    .map((tag) => nearest[tag.toLowerCase().split('-')[0] ?? ''])
    .find((language) => language !== undefined);
  return closest ?? 'en';
}

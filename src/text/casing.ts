/** Large and small first letters. */
import type { Texts } from './texts';

export const capitalised = (t: Texts, text: string): string =>
  text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1);

/** A label as it stands inside a sentence: small at the start, but for an abbreviation. */
export const inSentence = (t: Texts, label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLocaleLowerCase(t.locale) + label.slice(1);

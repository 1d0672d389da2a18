/** The first letter of a sentence. */
import type { Texts } from './texts';

export const capitalised = (t: Pick<Texts, 'locale'>, text: string): string =>
  text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1);

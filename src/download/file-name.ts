/** What a download is called. */
import { statusWord } from '../text/status-text';
import type { Texts } from '../text/texts';

/**
 * The product's name and the parts, with hyphens between, and whether a number in the file is modelled.
 * @param parts what the file holds, from the whole to the detail; empty ones are left out
 * @param extension without its full stop
 */
export function fileName(
  t: Texts,
  parts: readonly string[],
  modelled: boolean,
  extension: string,
): string {
  const all = [t.product, ...parts, modelled ? statusWord(t, 'modellert') : ''];
  const name = all.filter((part) => part !== '').join('-');
  return `${name.toLocaleLowerCase(t.locale)}.${extension}`;
}

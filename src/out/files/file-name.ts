/** What a download is called. */
import type { DataMark } from '../../model/data-mark';
import type { Texts } from '../../text/texts';

/**
 * The product's name and the parts, with hyphens between, and what is to be known of its numbers.
 * @param parts what the file holds, from the whole to the detail; empty ones are left out
 * @param extension without its full stop
 * @param version of the data build that the numbers are from
 */
export function fileName(
  t: Texts,
  parts: readonly string[],
  mark: DataMark | null,
  extension: string,
  version: string,
): string {
  const all = [t.product, ...parts, mark === null ? '' : t.mark.file[mark], version];
  // The report's «22–23» has a dash that not every file system and mail program lets pass.
  const name = all
    .filter((part) => part !== '')
    .join('-')
    .replaceAll('–', '-');
  return `${name.toLocaleLowerCase(t.locale)}.${extension}`;
}

/** Files of the data that the page's script asks for first, by the data set that the address asks for. */
import { overviewFile } from '../../src/contract/boundaries';
import type { Manifest } from '../../src/contract/manifest';
import { manifestFile } from '../../src/contract/manifest';
import type { Datasett } from '../../src/contract/datasett';
import { datasettFor, datasettIn } from '../../src/contract/datasett';
import { openingPath } from '../../src/contract/opening-file';

/**
 * Their addresses, seen from the page, by the attribute of the first script that has them: a data set that
 * is shown only to who asks for it has one of its own.
 */
export function preloadOf(manifest: Manifest): Readonly<Record<string, string>> {
  const first = datasettFor(manifest.rounds, null);
  const filesOf = (datasett: Datasett) =>
    [overviewFile, openingPath(datasett)]
      .map((path) => `./data/${path}?v=${manifestFile(manifest, path).sha256.slice(0, 12)}`)
      .join(' ');
  return Object.fromEntries(
    datasettIn(manifest.rounds).map((datasett) => [
      datasett === first ? 'data-preload' : `data-preload-${datasett}`,
      filesOf(datasett),
    ]),
  );
}

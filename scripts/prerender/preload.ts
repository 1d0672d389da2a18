/** Files of the data that the page's script asks for first, whatever the address asks for. */
import { overviewFile } from '../../src/contract/boundaries';
import type { Manifest } from '../../src/contract/manifest';
import { manifestFile } from '../../src/contract/manifest';
import { datasettFor } from '../../src/contract/datasett';
import { openingPath } from '../../src/contract/opening-file';

/** Their addresses, seen from the page, as `data-preload` has them. */
export const preloadOf = (manifest: Manifest): string =>
  [overviewFile, openingPath(datasettFor(manifest.rounds, null))]
    .map((path) => `./data/${path}?v=${manifestFile(manifest, path).sha256.slice(0, 12)}`)
    .join(' ');

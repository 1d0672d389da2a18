/** Files of the data that the page's script asks for first, whatever the address asks for. */
import { overviewFile } from '../../src/contract/boundaries';
import type { Manifest } from '../../src/contract/manifest';
import { manifestFile } from '../../src/contract/manifest';
import { openingFile } from '../../src/contract/opening-file';

/** Their addresses, seen from the page, as `data-preload` has them. */
export const preloadOf = (manifest: Manifest): string =>
  [overviewFile, openingFile]
    .map((path) => `./data/${path}?v=${manifestFile(manifest, path).sha256.slice(0, 12)}`)
    .join(' ');

/** Files of the data that the page's script asks for first: the map, and the numbers of each data set. */
import { overviewFile } from '../../src/contract/boundaries';
import type { Manifest } from '../../src/contract/manifest';
import { manifestFile } from '../../src/contract/manifest';
import { datasettFor, datasettIn } from '../../src/contract/datasett';
import { openingPath } from '../../src/contract/opening-file';

/**
 * Their addresses, seen from the page, as `data-preload` has them: the map's, the numbers' that the page
 * opens with, and those of the other data sets.
 */
export function preloadOf(manifest: Manifest): string {
  const opensWith = datasettFor(manifest.rounds, null);
  const others = datasettIn(manifest.rounds).filter((datasett) => datasett !== opensWith);
  return [overviewFile, ...[opensWith, ...others].map(openingPath)]
    .map((path) => `./data/${path}?v=${manifestFile(manifest, path).sha256.slice(0, 12)}`)
    .join(' ');
}

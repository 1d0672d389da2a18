/** Writes what tells others about a data set: the data package and the catalogue, beside the manifest. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueFile, packageFile } from '../../src/contract/description-files';
import type { Manifest } from '../../src/contract/manifest';
import { catalogueOf } from './catalogue';
import { dataPackage } from './data-package';
import { readSite } from './site-facts';

/**
 * Both follow from the manifest and from the site's facts in the environment, so that the manifest's
 * version does not depend on where the site is.
 */
export async function describeData(folder: string, manifest: Manifest): Promise<void> {
  const site = readSite(process.env);
  const described = dataPackage(manifest, site);
  await writeFile(join(folder, packageFile), `${JSON.stringify(described, null, 2)}\n`);
  await writeFile(join(folder, catalogueFile), await catalogueOf(manifest, site));
}

/** Writes what tells others about a data set: the data package and the catalogue, beside the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogueFile, packageFile } from '../../src/contract/description-files';
import type { Manifest } from '../../src/contract/manifest';
import { contract, readManifest } from '../../src/contract/manifest';
import type { Version } from '../../src/contract/versions';
import { versionFolder } from '../../src/contract/versions';
import { catalogueOf } from './catalogue';
import { dataPackage } from './data-package';
import { readSite } from './site-facts';

/**
 * Both follow from the manifest and from the site's facts in the environment, so that the manifest's
 * version does not depend on where the site is.
 */
export async function describeData(folder: string, manifest: Manifest): Promise<void> {
  const site = readSite(process.env);
  await writePackage(folder, manifest);
  await writeFile(join(folder, catalogueFile), await catalogueOf(manifest, site));
}

/**
 * The builds kept beside a data set have their own data package, whose paths are those of their own folder.
 * They are in no catalogue: what others list is the newest.
 * @param folder of the newest build
 */
export async function describeKept(folder: string, versions: readonly Version[]): Promise<void> {
  // Of a build by another contract it is not known here what its columns are, and the site opens none.
  for (const { version } of versions.filter((kept) => kept.contract === contract)) {
    const keptFolder = join(folder, versionFolder(version));
    const manifest: unknown = JSON.parse(await readFile(join(keptFolder, 'manifest.json'), 'utf8'));
    await writePackage(keptFolder, readManifest(manifest));
  }
}

async function writePackage(folder: string, manifest: Manifest): Promise<void> {
  const described = dataPackage(manifest, readSite(process.env));
  await writeFile(join(folder, packageFile), `${JSON.stringify(described, null, 2)}\n`);
}

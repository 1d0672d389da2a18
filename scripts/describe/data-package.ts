/** The data set as a Frictionless Data Package. See https://datapackage.org/standard/data-package/. */
import type { Manifest, ManifestFile } from '../../src/contract/manifest';
import { tables } from '../../src/contract/tables';
import { isMade } from '../../src/query/round';
import { downloadTextsOf } from '../../src/text/texts';
import { tableSchemaOf } from '../tables/schema';
import { mediaTypeOf } from './media-types';
import type { SiteFacts } from './site-facts';

function resourceOf({ path, bytes, sha256, sources }: ManifestFile) {
  const table = tables.find(({ file }) => file === path);
  const { type, format } = mediaTypeOf(path);
  return {
    name: path.replace(/\.\w+$/, ''),
    path,
    ...(table && { type: 'table', title: table.name, description: table.description }),
    format,
    mediatype: type,
    bytes,
    hash: `sha256:${sha256}`,
    sources: sources.map(({ title, owner, url }) => ({ title: `${owner}: ${title}`, path: url })),
    licenses: sources.map(({ licence, url }) => ({ title: licence, path: url })),
    ...(table && { schema: tableSchemaOf(table) }),
  };
}

/** What the data set is, with what its rounds are, in bokmål. */
export function descriptionOf(
  { dataset }: ReturnType<typeof downloadTextsOf>,
  { rounds }: Manifest,
): string {
  const made = rounds.some(isMade);
  const real = rounds.some((round) => !isMade(round));
  return [dataset.description, made ? dataset.made : '', real ? dataset.real : '']
    .filter((part) => part !== '')
    .join(' ');
}

export function dataPackage(manifest: Manifest, site: SiteFacts) {
  const texts = downloadTextsOf('nb');
  const owners = new Set(
    manifest.files.flatMap(({ sources }) => sources.map(({ owner }) => owner)),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'beredskapskartet',
    title: texts.dataset.title,
    description: descriptionOf(texts, manifest),
    version: manifest.version,
    ...(site.url !== null && { homepage: site.url }),
    keywords: texts.dataset.keywords,
    contributors: [...owners].map((title) => ({ title, roles: ['source'] })),
    resources: manifest.files.map(resourceOf),
  };
}

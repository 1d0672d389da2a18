/** The data set as a Frictionless Data Package. See https://datapackage.org/standard/data-package/. */
import { basename } from 'node:path';
import { datasettFolder, isMade, isReal, surveyDatasettIds } from '../../src/contract/datasett';
import type { Manifest, ManifestFile } from '../../src/contract/manifest';
import { lastingFiles, surveyFiles } from '../../src/contract/tables';
import type { DownloadTexts } from '../../src/text/nb/download';
import { downloadTextsOf } from '../../src/text/texts';
import { tableSchemaOf } from '../tables/schema';
import { mediaTypeOf } from './media-types';
import type { SiteFacts } from './site-facts';

/** Every table that a data set may hold, by where its file lies. */
const tableAt = new Map(
  [...lastingFiles, ...surveyDatasettIds.flatMap(surveyFiles)].map(({ path, table }) => [
    path,
    table,
  ]),
);

/** The file's path as one word of lower-case letters. */
const nameOf = (path: string): string => path.replace(/\.\w+$/, '').replaceAll('/', '-');

/** A file of the example says so of itself: it may be taken without the others. */
export const isOfExample = ({ path }: Pick<ManifestFile, 'path'>): boolean =>
  path.startsWith(datasettFolder.eksempel);

function saidOf(file: ManifestFile, { dataset }: DownloadTexts) {
  const table = tableAt.get(file.path);
  const title = table?.name ?? nameOf(basename(file.path));
  const description = table?.description ?? dataset.computed;
  return isOfExample(file)
    ? { title: dataset.exampleTitle(title), description: dataset.ofExample(description) }
    : { title, description };
}

function resourceOf(file: ManifestFile, texts: DownloadTexts) {
  const { path, bytes, sha256, sources } = file;
  const table = tableAt.get(path);
  const { type, format } = mediaTypeOf(path);
  return {
    name: nameOf(path),
    path,
    ...(table && { type: 'table' }),
    ...((table || isOfExample(file)) && saidOf(file, texts)),
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
export function descriptionOf({ dataset }: DownloadTexts, { rounds }: Manifest): string {
  const made = rounds.some(({ datasett }) => isMade(datasett));
  const real = rounds.some(({ datasett }) => isReal(datasett));
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
    resources: manifest.files.map((file) => resourceOf(file, texts)),
  };
}

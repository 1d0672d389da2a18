/** Lists the packages that are shipped to the reader, with their licences, as a file of the site. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Package } from './packages.ts';
import { licenceText, packagesOf } from './packages.ts';

export const licencesFile = 'lisenser.txt';

const line = '-'.repeat(72);

const entry = (bundled: Package): string =>
  [
    line,
    `${bundled.name} ${bundled.version}`,
    `Lisens: ${bundled.licence || 'se teksten under'}`,
    ...(bundled.homepage ? [bundled.homepage] : []),
    '',
    licenceText(bundled) || 'Pakken har ingen egen lisensfil.',
    '',
  ].join('\n');

/** The whole file: what it is, and an entry for each package in the order of their names. */
export const licenceList = (packages: readonly Package[]): string =>
  [
    'Programvare i Beredskapskartet',
    '',
    'Siden sender med disse pakkene. Prosjektets egen kode har MIT-lisens.',
    '',
    ...packages.map(entry),
  ].join('\n');

/** Writes {@link licencesFile} from the files that the bundle is made of. */
export function shippedLicences(): Plugin {
  let root = '';
  return {
    name: 'shipped-licences',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk'
          ? part.moduleIds
          : part.originalFileNames.map((name) => join(root, name)),
      );
      this.emitFile({
        type: 'asset',
        fileName: licencesFile,
        source: licenceList(packagesOf(files)),
      });
    },
  };
}

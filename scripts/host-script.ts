/** Builds the script for host pages: one plain file beside the site, under a name that never changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type { HostScriptFacts } from '../src/contract/embedding.ts';
import { hostScript, integrityFile } from '../src/contract/embedding.ts';
import { integrityOf } from './supply/integrity.ts';

/** Writes `embed.js` and its hash once the site itself is written: it shares no file with the site. */
export function hostScriptBuild(): Plugin {
  let outDir = '';
  return {
    name: 'host-script',
    apply: 'build',
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    writeBundle: async () => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          lib: {
            entry: 'src/host/embed-script.ts',
            formats: ['iife'],
            name: 'beredskapskart',
            fileName: () => hostScript,
          },
        },
      });
      const integrity = integrityOf(await readFile(join(outDir, hostScript)));
      const facts: HostScriptFacts = { integrity };
      await writeFile(join(outDir, integrityFile), JSON.stringify(facts));
    },
  };
}

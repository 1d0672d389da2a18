/** Builds the script for host pages: one plain file beside the site, under a name that never changes. */
import type { Plugin } from 'vite';
import { build } from 'vite';

export const hostScript = 'embed.js';

/** Writes `embed.js` once the site itself is written: it shares no file with the site. */
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
            entry: 'src/host/embed.ts',
            formats: ['iife'],
            name: 'beredskapskart',
            fileName: () => hostScript,
          },
        },
      });
    },
  };
}

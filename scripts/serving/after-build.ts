/** A step of the site's build that needs all the files that come before it. */
import type { Plugin } from 'vite';

/**
 * Runs when the bundle is written, after the plugins named before it; steps run one at a time.
 * @param run gets the built site's folder
 */
export function afterBuild(name: string, run: (folder: string) => Promise<void>): Plugin {
  let folder = '';
  let written = false;
  return {
    name,
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      folder = build.outDir;
    },
    writeBundle() {
      written = true;
    },
    // Comes after a failed build too, and must not hide why it failed.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (written) await run(folder);
      },
    },
  };
}

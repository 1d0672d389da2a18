/** What serving asks of the build: the pages' security policy, and the compressed files. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compressFolder } from './compress.ts';
import { contentSecurityPolicy } from './headers.ts';

const cache = fileURLToPath(new URL('../../.cache/komprimert/', import.meta.url));

/** Holds also on hosts whose headers one cannot set. Built pages only: Svelte's development server needs more. */
export function securityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Compresses the site when all else of the build is there. */
export function compressedFiles(): Plugin {
  let folder = '';
  let written = false;
  return {
    name: 'compressed-files',
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
        if (written) await compressFolder(folder, cache);
      },
    },
  };
}

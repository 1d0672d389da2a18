/** What serving asks of the build: the pages' security policy, and the compressed files. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';
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
export const compressedFiles = (): Plugin =>
  afterBuild('compressed-files', (folder) => compressFolder(folder, cache));

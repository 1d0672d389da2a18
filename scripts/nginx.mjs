// Finds the nginx that the serving test and `npm run load` run.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath, starts } from './programs.mjs';

/** Where the unpacked Debian packages go: inside the project, so that no service is installed or started. */
export const nginxFolder = fileURLToPath(new URL('../.cache/nginx', import.meta.url));

const brotliModule = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The path in the environment variable NGINX, else the unpacked one, else one that is installed; and its
 * brotli module, that the packages keep in a file of its own.
 * @returns {{ program: string; modules: string[] } | undefined}
 */
export function findNginx() {
  const candidates = [
    process.env['NGINX'],
    join(nginxFolder, 'usr/sbin/nginx'),
    ...onPath('nginx'),
    '/usr/sbin/nginx',
  ];
  const program = candidates.find((path) => path && starts(path, '-v'));
  if (!program) return undefined;
  const root = program.startsWith(nginxFolder) ? nginxFolder : '/';
  return { program, modules: [join(root, brotliModule)].filter((path) => existsSync(path)) };
}

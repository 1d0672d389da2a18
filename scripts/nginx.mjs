// Finds the nginx that the serving test and `npm run load` run.
// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the unpacked Debian packages go: inside the project, so that no service is installed or started. */
export const nginxFolder = fileURLToPath(new URL('../.cache/nginx', import.meta.url));

const brotliModule = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * The path in the environment variable NGINX, else the unpacked one, else one that is installed; and its
 * brotli module, that the packages keep in a file of its own.
 * @returns {{ program: string; modules: string[] } | undefined}
 */
export function findNginx() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    process.env['NGINX'],
    join(nginxFolder, 'usr/sbin/nginx'),
    ...[...folders, '/usr/sbin'].map((folder) => join(folder, 'nginx')),
  ];
  const program = candidates.find((path) => path && existsSync(path));
  if (!program) return undefined;
  const root = program.startsWith(nginxFolder) ? nginxFolder : '/';
  return { program, modules: [join(root, brotliModule)].filter((path) => existsSync(path)) };
}

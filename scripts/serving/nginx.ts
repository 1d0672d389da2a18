/** A real nginx with the project's own configuration, for its test and for the load it is put under. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missing } from '../left-out.mjs';
import { findNginx } from '../nginx.mjs';
import type { Site } from '../site';

const configuration = fileURLToPath(new URL('nginx.conf', import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Puts this run's own value where the example has its own. */
function replaced(text: string, example: string, value: string): string {
  if (!text.includes(example)) throw new Error(`nginx.conf has no «${example}»`);
  return text.replace(example, value);
}

/** What nginx.conf is included in: one that writes to its own folder only, and stays in front. */
const around = (folder: string, modules: readonly string[]) => `
${modules.map((module) => `load_module ${module};`).join('\n')}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
worker_rlimit_nofile 8192;
pid ${folder}/pid;
error_log stderr warn;
events { worker_connections 2048; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join(' ')}
  include ${folder}/site.conf;
}`;

async function answers(url: string, failed: () => string | null): Promise<void> {
  for (;;) {
    const failure = failed();
    if (failure !== null) throw new Error(`nginx did not start:\n${failure}`);
    try {
      await fetch(url, { method: 'HEAD' });
      return;
    } catch {
      await new Promise((wait) => setTimeout(wait, 20));
    }
  }
}

export interface NginxSite extends Site {
  /** Of the main process; the workers are its children. */
  readonly pid: number;
}

/**
 * Serves the built site with nginx on a free port.
 * @param path the folder of the host that the site lies in, with a slash at both ends
 * @throws {Error} when there is no nginx, or it has no brotli module, or refuses the configuration
 */
export async function serveWithNginx(path: string, site = 'dist'): Promise<NginxSite> {
  const nginx = findNginx();
  if (!nginx || nginx.modules.length === 0) throw new Error(missing('nginx'));
  const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-nginx-'));
  const root = join(folder, 'www');
  const place = join(root, path.replace(/\/$/, ''));
  await mkdir(dirname(place), { recursive: true });
  await symlink(resolve(site), place);
  const port = await freePort();
  const example = await readFile(configuration, 'utf8');
  const listening = replaced(example, 'listen 80;', `listen 127.0.0.1:${port} backlog=1024;`);
  const rooted = replaced(listening, 'root /srv/www/beredskapskartet;', `root ${root};`);
  await writeFile(join(folder, 'site.conf'), rooted);
  await writeFile(join(folder, 'nginx.conf'), around(folder, nginx.modules));
  const child = spawn(nginx.program, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  let ended = false;
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.once('error', (error) => (said += String(error)));
  child.once('close', () => (ended = true));
  const url = `http://127.0.0.1:${port}${path}`;
  await answers(url, () => (ended ? said : null));
  return {
    url,
    pid: child.pid ?? 0,
    close: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}

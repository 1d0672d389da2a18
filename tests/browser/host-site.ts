/** Serves pages that embed the map, from another origin than the map's, under a strict security policy. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';
import ts from 'typescript';

export interface Hosts {
  readonly url: string;
  readonly close: () => void;
}

const folder = new URL('hosts/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** A page's own file; its scripts are written in TypeScript. */
async function read(name: string): Promise<string> {
  if (extname(name) !== '.js') return readFile(new URL(name, folder), 'utf8');
  const source = await readFile(new URL(name.replace(/js$/, 'ts'), folder), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/**
 * @param site where the map is: `{{site}}` in the pages, and the one other host they let in
 * @param pasted pages of a test's own by their names, which have no policy
 */
export async function serveHosts(
  site: string,
  pasted: Readonly<Record<string, string>> = {},
): Promise<Hosts> {
  const { origin } = new URL(site);
  const policy = `default-src 'none'; script-src 'self' ${origin}; frame-src 'self' ${origin}; style-src 'self'; img-src ${origin}`;
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '', site).pathname);
    const own = pasted[name];
    if (own !== undefined) {
      response.writeHead(200, { 'Content-Type': types['.html'] }).end(own);
      return;
    }
    read(name).then(
      (text) => {
        response.writeHead(200, {
          'Content-Type': types[extname(name)] ?? 'text/plain',
          'Content-Security-Policy': policy,
        });
        response.end(text.replaceAll('{{site}}', site));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

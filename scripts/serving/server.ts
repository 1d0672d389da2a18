/** Serves a built site as a production host does: compressed, with its headers, by ranges. */
import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { cacheControl, everywhere, mediaType } from './headers';

/** Best first: the name in HTTP, and the ending of the file that lies beside the original. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

export interface ServerOptions {
  /** Where the built site is. */
  readonly folder: string;
  /** The folder of the host that the site lies in, with a slash at both ends. */
  readonly base: string;
  /** 0 is any free port. */
  readonly port: number;
  readonly host: string;
}

/** A range is of the original's bytes, so that it fits what `Content-Range` says of the file. */
function encodingFor(request: IncomingMessage, file: string) {
  if (request.headers.range) return undefined;
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name));
  return encodings.find(({ name, ending }) => accepted.includes(name) && existsSync(file + ending));
}

function refuse(response: ServerResponse, status: number): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status).end(`${status}\n`);
}

function answer(
  { folder, base }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405);
    return;
  }
  if (`${pathname}/` === base) {
    response.writeHead(301, { Location: base + search }).end();
    return;
  }
  if (!pathname.startsWith(base)) {
    refuse(response, 404);
    return;
  }
  const path = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  const encoding = encodingFor(request, join(folder, path));
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Type', mediaType(path));
  response.setHeader('Cache-Control', cacheControl(path, search));
  if (encoding) response.setHeader('Content-Encoding', encoding.name);
  send(request, `/${path}${encoding?.ending ?? ''}`, { root: folder, cacheControl: false })
    .on('error', ({ status }: { status: number }) => {
      refuse(response, status);
    })
    .on('directory', () => {
      refuse(response, 404);
    })
    .pipe(response);
}

/** Starts the server; it answers when the promise is kept. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const server = createServer((request, response) => {
    answer(options, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  return server;
}

/** The address of the site on a running server. */
export function addressOf(server: Server, { host, base }: ServerOptions): string {
  return `http://${host}:${(server.address() as AddressInfo).port}${base}`;
}

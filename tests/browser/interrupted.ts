/** A host between the reader and the site that can break off every answer of a kind. */
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from '../../scripts/site';

export interface InterruptedSite extends Site {
  /** Requests with such a path are broken off; null breaks off none. */
  breakOff(path: RegExp | null): void;
}

export async function interrupt(site: Site): Promise<InterruptedSite> {
  let broken: RegExp | null = null;
  const target = new URL(site.url);
  const server = createServer((request, response) => {
    if (broken?.test(request.url ?? '')) {
      request.socket.destroy();
      return;
    }
    const { method, url, headers } = request;
    ask({ host: target.hostname, port: target.port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    breakOff: (path) => {
      broken = path;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await site.close();
    },
  };
}

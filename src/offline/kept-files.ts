/** The files that have a hash in their address: kept for as long as the build that uses them. */
import type { Release } from './release';

/** More data files than a build has: so many builds' data may be kept while one program is in use. */
const mostFiles = 200;

/** Whether the address holds a hash of what is there, so that the answer never changes. */
export function isHashed(path: string, search: string): boolean {
  return path.startsWith('assets/') || (path.startsWith('data/') && /^\?v=\w+$/.test(search));
}

export class KeptFiles {
  readonly #name: string;
  readonly #scope: string;

  constructor(name: string, scope: string) {
    this.#name = name;
    this.#scope = scope;
  }

  async find(url: string): Promise<Response | undefined> {
    return (await caches.open(this.#name)).match(url);
  }

  /** A full cache or disk loses the oldest data, or keeps nothing new: the page works all the same. */
  async keep(url: string, response: Response): Promise<void> {
    if (response.status !== 200) return;
    const cache = await caches.open(this.#name);
    try {
      await cache.put(url, response);
    } catch {
      return;
    }
    const data = (await cache.keys()).filter(({ url }) => url.includes('/data/'));
    for (const { url } of data.slice(0, Math.max(0, data.length - mostFiles))) {
      await cache.delete(url);
    }
  }

  /** Keeps what the browser has in its own cache; never fetches. */
  async adopt(url: string): Promise<void> {
    if (await this.find(url)) return;
    try {
      const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' });
      await this.keep(url, response);
    } catch {
      return;
    }
  }

  /** Removes what another build's program used; its data stays until there are too many. */
  async prune({ assets }: Release): Promise<void> {
    const cache = await caches.open(this.#name);
    for (const { url } of await cache.keys()) {
      const path = url.slice(this.#scope.length);
      if (path.startsWith('assets/') && !assets.includes(path)) await cache.delete(url);
    }
  }
}

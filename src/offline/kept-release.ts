/** The files of one build whose address stays the same: kept only if they are that build's own bytes. */
import type { Release } from './release';
import { needed } from './release';

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class KeptRelease {
  readonly #name: string;
  readonly #scope: string;
  readonly #release: Release;

  constructor(name: string, scope: string, release: Release) {
    this.#name = name;
    this.#scope = scope;
    this.#release = release;
  }

  /** Whether this build has a file of that name. */
  has(path: string): boolean {
    return path in this.#release.files;
  }

  async find(path: string): Promise<Response | undefined> {
    return (await caches.open(this.#name)).match(this.#scope + path);
  }

  /** Keeps the answer if it is this build's own file, and tells whether it is. */
  async keep(path: string, response: Response): Promise<boolean> {
    const bytes = await response.clone().arrayBuffer();
    if ((await sha256(bytes)) !== this.#release.files[path]) return false;
    try {
      await (await caches.open(this.#name)).put(this.#scope + path, response);
    } catch {
      return true;
    }
    return true;
  }

  /** @throws {Error} when the site is just being exchanged: then the worker waits for the next visit */
  async keepNeeded(): Promise<void> {
    for (const path of needed) {
      const response = await fetch(this.#scope + path, { cache: 'no-cache' });
      if (!response.ok || !(await this.keep(path, response))) {
        throw new Error(`${path} is not of build ${this.#release.id}`);
      }
    }
  }
}

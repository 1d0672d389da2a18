/** What the service worker is told of the build it belongs to; written in by the build. */
export interface Release {
  /** Another build, another id. */
  readonly id: string;
  /** Files whose address stays the same from build to build, and the SHA-256 of each in hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
  /** Every file that has its hash in its name. */
  readonly assets: readonly string[];
  /** What a file's own worker fetches, which a page cannot see that it has used. */
  readonly behind: Readonly<Record<string, readonly string[]>>;
}

/** What the page tells its service worker: the addresses it has used so far. */
export interface Used {
  readonly used: readonly string[];
}

/** The addresses in what a page has told; none where it is something else. */
export function usedIn(data: unknown): readonly string[] {
  const { used } = (data ?? {}) as { readonly used?: unknown };
  return Array.isArray(used) ? used.filter((address) => typeof address === 'string') : [];
}

/** Kept from the start: without these, nothing opens. */
export const needed = ['index.html', 'data/manifest.json'] as const;

/** All that this site keeps begins so; other sites of the same host have other scopes. */
export const cachePrefix = (scope: string) => `beredskapskartet ${scope} `;

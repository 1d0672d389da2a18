/** What a host says with each file: the one home of these rules, that the server, the pages' own meta tag and the tests of nginx read. */

/** What the page may load: only itself. */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Sent with every answer. No `X-Frame-Options` and no `frame-ancestors`, because the map is made to be
 * put in other sites' frames; any origin may read, because a frame without an origin of its own must.
 */
export const everywhere: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json',
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  topojson: 'application/topo+json',
  webmanifest: 'application/manifest+json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** Of the types above, those that are packed already: compressing them again gains nothing. */
export const packedTypes: readonly string[] = ['png', 'woff2', 'xlsx', 'zip'];

/** The media type of a file by its name; unknown names are bytes to be saved. */
export function mediaType(path: string): string {
  return types[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}

/** The file never changes under this address: asking again would be in vain. */
const forEver = 'public, max-age=31536000, immutable';
/** May be kept, but is asked for again each time; unchanged, the answer is a short 304. */
const askAgain = 'no-cache';

/**
 * How long a file may be kept without asking.
 * @param path in the site's folder, without a slash first
 * @param search the address's query string
 */
export function cacheControl(path: string, search: string): string {
  const named = path.startsWith('assets/');
  const hashed = path.startsWith('data/') && /^[0-9a-f]{12}$/.test(versionIn(search));
  return named || hashed ? forEver : askAgain;
}

const versionIn = (search: string) => new URLSearchParams(search).get('v') ?? '';

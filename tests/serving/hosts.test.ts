import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leavesOut } from '../../scripts/left-out.mjs';
import { cacheControl, everywhere, mediaType } from '../../scripts/serving/headers';
import { serveWithNginx } from '../../scripts/serving/nginx';
import type { Site } from '../../scripts/site';
import { serveSite } from '../../scripts/site';
import { readManifest } from '../../src/contract/manifest';
import { root } from '../inputs';
import type { Answer } from './ask';
import { ask } from './ask';

const dist = join(root, 'dist');
const read = (path: string) => readFileSync(join(dist, path));
const path = '/et/sted/kart/';

const built = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('.'));
const originals = built.filter((name) => !/\.(br|gz)$/.test(name));
/** Big enough that nobody sends it whole, and served by what a reader waits for. */
const wasm = originals.find((name) => name.endsWith('.wasm')) ?? '';
const manifest = readManifest(JSON.parse(read('data/manifest.json').toString()));

const security = (answer: Answer) =>
  Object.fromEntries(
    Object.keys(everywhere).map((name) => [name, answer.headers[name.toLowerCase()]]),
  );

const hosts = [
  { host: 'npm start', serve: () => serveSite(path) },
  ...(leavesOut('nginx') ? [] : [{ host: 'nginx', serve: () => serveWithNginx(path) }]),
];

describe.each(hosts)('$host', ({ serve }) => {
  let site: Site;
  beforeAll(async () => {
    site = await serve();
  });
  afterAll(() => site.close());

  test('sends every file with its type, how long it keeps, and the security headers', async () => {
    expect(originals.length).toBeGreaterThan(40);
    for (const name of originals) {
      const answer = await ask(site.url + name, {}, 'HEAD');
      expect(answer.status, name).toBe(200);
      expect(answer.headers['content-type'], name).toBe(mediaType(name));
      expect(answer.headers['content-type'], name).not.toBe('application/octet-stream');
      expect(answer.headers['cache-control'], name).toBe(cacheControl(name, ''));
      expect(answer.headers['content-length'], name).toBe(String(read(name).length));
      expect(security(answer), name).toEqual(everywhere);
      expect(answer.headers['x-frame-options'], name).toBeUndefined();
    }
  });

  test('sends the smallest form that the reader takes, with the same bytes in it', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const name of originals.filter((name) => built.includes(`${name}.br`))) {
      for (const [accepted, form] of [
        ['gzip, deflate, br, zstd', 'br'],
        ['gzip, deflate', 'gzip'],
      ] as const) {
        const { headers, body } = await ask(site.url + name, { 'Accept-Encoding': accepted });
        expect(headers['content-encoding'], name).toBe(form);
        expect(headers['content-type'], name).toBe(mediaType(name));
        expect(headers.vary, name).toContain('Accept-Encoding');
        expect(unpack[form](body).equals(read(name)), name).toBe(true);
      }
    }
    expect((await ask(site.url + wasm)).headers['content-encoding']).toBeUndefined();
  });

  test('lets the data of one build, and nothing that may change, be kept for ever', async () => {
    const forEver = /max-age=31536000, immutable/;
    const kept = async (address: string) =>
      (await ask(site.url + address, {}, 'HEAD')).headers['cache-control'];
    for (const { path: file, sha256 } of manifest.files) {
      expect(await kept(`data/${file}?v=${sha256.slice(0, 12)}`), file).toMatch(forEver);
      expect(await kept(`data/${file}`), file).toBe('no-cache');
    }
    for (const page of [
      '',
      'index.html',
      '?v=0123456789ab',
      'data/manifest.json',
      'service-worker.js',
    ]) {
      expect(await kept(page), page).toBe('no-cache');
    }
    expect(await kept('data/kommuner.parquet?v=nei')).toBe('no-cache');
    expect(await kept(wasm)).toMatch(forEver);
  });

  test('answers 304 when the reader has the file', async () => {
    const encoding = { 'Accept-Encoding': 'br' };
    for (const page of ['', 'data/manifest.json']) {
      const first = await ask(site.url + page, encoding);
      const tag = first.headers.etag ?? '';
      expect(tag).not.toBe('');
      const again = await ask(site.url + page, { ...encoding, 'If-None-Match': tag });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers['cache-control']).toBe('no-cache');
    }
  });

  test('sends parts of a file', async () => {
    const whole = read(wasm);
    const part = async (range: string) =>
      ask(site.url + wasm, { Range: range, 'Accept-Encoding': 'identity' });
    const middle = await part('bytes=1000-1999');
    expect(middle.status).toBe(206);
    expect(middle.headers['content-range']).toBe(`bytes 1000-1999/${whole.length}`);
    expect(middle.body.equals(whole.subarray(1000, 2000))).toBe(true);
    const end = await part('bytes=-10');
    expect(end.body.equals(whole.subarray(-10))).toBe(true);
    expect((await part(`bytes=${whole.length}-`)).status).toBe(416);
  });

  test('says that a file is missing, to be kept by nobody, and shows nothing outside', async () => {
    for (const name of ['finnes-ikke', 'assets/finnes-ikke.js', '..%2fpackage.json', 'data/']) {
      const answer = await ask(site.url + name);
      expect([400, 403, 404], name).toContain(answer.status);
      expect(answer.headers['cache-control'] ?? '', name).not.toContain('immutable');
      expect(security(answer), name).toEqual(everywhere);
    }
    expect((await ask(site.url, {}, 'POST')).status).toBe(405);
  });

  test('sends a reader who left out the last slash to the map', async () => {
    const answer = await ask(`${site.url.slice(0, -1)}?niva=fylke`);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(`${path}?niva=fylke`);
  });
});

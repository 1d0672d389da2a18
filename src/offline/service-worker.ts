/**
 * Makes the second visit work without a network. Files with a hash are taken from what is kept. Pages and
 * the data's manifest are asked for anew; only without an answer do the kept ones come, and a page that
 * came from there gets the manifest that came with it: never an old program with new data, nor the reverse.
 */
import { isHashed, KeptFiles } from './kept-files';
import { KeptRelease } from './kept-release';
import type { Release } from './release';
import { cachePrefix, usedIn } from './release';
import type { AskEvent, WorkerScope } from './worker-scope';

declare const self: WorkerScope;
declare const __RELEASE__: Release;

/** A reader on a bad line waits this long, in milliseconds, before the kept page is shown. */
const patience = 3000;

/** Where a page came from: from here, from the network and the same, or from a newer build. */
type Origin = 'kept' | 'same' | 'newer';

const release = __RELEASE__;
const { scope } = self.registration;
const filesName = `${cachePrefix(scope)}filer`;
const releaseName = cachePrefix(scope) + release.id;
const files = new KeptFiles(filesName, scope);
const keptRelease = new KeptRelease(releaseName, scope, release);
/** Forgotten when the worker rests; by then the page has its manifest. */
const origins = new Map<string, Promise<Origin>>();

/** @throws {Error} when the network gives no answer in time, or the host is out of order */
async function ask(request: Request): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const response = await fetch(request, { signal: stop.signal });
    if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
    return response;
  } finally {
    clearTimeout(timer);
  }
}

async function answerChanging(event: AskEvent, path: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const origin = isPage ? undefined : await origins.get(event.clientId);
  const kept = origin === 'newer' ? undefined : await keptRelease.find(path);
  if (kept && origin === 'kept') return kept;
  try {
    const response = await (kept ? ask(request) : fetch(request));
    const same = keptRelease.keep(path, response.clone());
    event.waitUntil(same);
    if (isPage)
      origins.set(
        event.resultingClientId,
        same.then((is) => (is ? 'same' : 'newer')),
      );
    return response;
  } catch (error) {
    if (!kept) throw error;
    if (isPage) origins.set(event.resultingClientId, Promise.resolve('kept'));
    return kept;
  }
}

async function answerHashed(event: AskEvent): Promise<Response> {
  const { request } = event;
  // The page asks so when what it got was not the file that is listed.
  const kept = request.cache === 'reload' ? undefined : await files.find(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  event.waitUntil(files.keep(request.url, response.clone()));
  return response;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keptRelease.keepNeeded().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)));
    const old = names.filter((name) => name !== filesName && name !== releaseName);
    await Promise.all(old.map((name) => caches.delete(name)));
    await files.prune(release);
    await self.clients.claim();
  };
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  if (method !== 'GET' || !url.startsWith(scope) || headers.has('Range')) return;
  const { pathname, search } = new URL(url);
  const path = pathname.slice(new URL(scope).pathname.length) || 'index.html';
  if (isHashed(path, search)) event.respondWith(answerHashed(event));
  else if (keptRelease.has(path)) event.respondWith(answerChanging(event, path));
});

self.addEventListener('message', (event) => {
  const paths = usedIn(event.data)
    .filter((url) => url.startsWith(scope))
    .map((url) => url.slice(scope.length));
  const all = new Set(paths.flatMap((path) => [path, ...(release.behind[path] ?? [])]));
  const hashed = [...all].filter((path) => {
    const [file = '', version] = path.split('?');
    return isHashed(file, version ? `?${version}` : '');
  });
  event.waitUntil(Promise.all(hashed.map((path) => files.adopt(scope + path))));
});

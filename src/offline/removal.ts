/** Takes the place of the service worker on a site built without one: removes what it kept, and itself. */
import { cachePrefix } from './release';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => {
  const remove = async () => {
    const prefix = cachePrefix(self.registration.scope);
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    await Promise.all(names.map((name) => caches.delete(name)));
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});

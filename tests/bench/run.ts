/** `npm run bench`: measures all, or the parts that are named. */
import { readOptions } from './options';
import type { BenchOptions } from './options';

const parts: Readonly<Record<string, (options: BenchOptions) => Promise<unknown>>> = {
  search: () => import('./search'),
  pipeline: () => import('./pipeline'),
  page: async (options) => (await import('./page-load')).measurePages(options),
  pointer: async () => (await import('./pointer')).measurePointer(),
  use: async () => (await import('./use')).measureUse(),
  areas: async () => (await import('./areas')).measureAreas(),
  place: async (options) => (await import('./place')).measurePlaces(options),
  database: async () => (await import('./database')).measureDatabase(),
  filter: async (options) => (await import('./filter')).measureFilters(options),
};

const options = readOptions(Object.keys(parts));
for (const part of options.parts) await parts[part]?.(options);

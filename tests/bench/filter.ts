/** How long from a filter's choice to the recoloured map. */
import type { BenchOptions } from './options';

export function measureFilters(options: BenchOptions): Promise<void> {
  return Promise.reject(new Error(String(options.runs)));
}

/** What kind of file each file of a data set is. */
import { extname } from 'node:path';

export interface MediaType {
  /** As IANA has it. */
  readonly type: string;
  readonly format: string;
}

const byExtension: Readonly<Record<string, MediaType>> = {
  '.parquet': { type: 'application/vnd.apache.parquet', format: 'parquet' },
  '.topojson': { type: 'application/json', format: 'topojson' },
  '.json': { type: 'application/json', format: 'json' },
};

/** @throws {Error} for a kind of file that no data set has had */
export function mediaTypeOf(path: string): MediaType {
  const found = byExtension[extname(path)];
  if (!found) throw new Error(`No media type is known for ${path}`);
  return found;
}

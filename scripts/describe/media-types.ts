/** What kind of file each file of a data set is. */
import { extname } from 'node:path';

export interface MediaType {
  /** As IANA has it. */
  readonly type: string;
  readonly format: string;
  /** In the EU's list of file types, which has no TopoJSON. */
  readonly fileType: string;
}

const byExtension: Readonly<Record<string, MediaType>> = {
  '.parquet': { type: 'application/vnd.apache.parquet', format: 'parquet', fileType: 'PARQUET' },
  '.topojson': { type: 'application/json', format: 'topojson', fileType: 'JSON' },
  '.json': { type: 'application/json', format: 'json', fileType: 'JSON' },
};

/** @throws {Error} for a kind of file that no data set has had */
export function mediaTypeOf(path: string): MediaType {
  const found = byExtension[extname(path)];
  if (!found) throw new Error(`No media type is known for ${path}`);
  return found;
}

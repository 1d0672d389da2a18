/** The hash by which a page that loads a file knows it for the right one. */
import { createHash } from 'node:crypto';

/** As the attribute `integrity` has it: `sha384-…`. */
export const integrityOf = (bytes: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

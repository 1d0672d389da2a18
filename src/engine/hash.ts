/** Whether bytes are those of a file that the manifest lists. */
import type { ManifestFile } from '../contract/manifest';

/**
 * By SHA-256. A browser has that over https and on the reader's own machine only: a page served without
 * knows the length of the file, and that it can be read, and no more.
 */
export async function hasHash(
  bytes: Uint8Array<ArrayBuffer>,
  listed: Pick<ManifestFile, 'bytes' | 'sha256'>,
): Promise<boolean> {
  if (bytes.byteLength !== listed.bytes) return false;
  // Its type says that it is always there.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return listed.sha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

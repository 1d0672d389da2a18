/** Finds out how a survey file is written in bytes, and reads it as text. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Thrown when the bytes are not a text file; the message is for the person who runs the build. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const sampleSize = 64 * 1024;
const startsWith = (bytes: Buffer, ...start: number[]) =>
  start.every((byte, at) => bytes[at] === byte);

async function sampleOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleSize), 0, sampleSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTF-16 without a mark: headings are mostly ASCII, so every other byte is zero. */
function unmarkedUtf16(sample: Buffer): Encoding | null {
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros.map((count) => count / (sample.length / 2));
  if (low > 0.5 && high < 0.1) return 'utf-16le';
  return high > 0.5 && low < 0.1 ? 'utf-16be' : null;
}

function refuseBinary(sample: Buffer): void {
  if (startsWith(sample, 0x50, 0x4b) || startsWith(sample, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UnreadableFile(
      'Fila er en Excel-arbeidsbok eller en zip-fil. Åpne den og lagre som «CSV UTF-8 (kommadelt)».',
    );
  }
  if (sample.includes(0)) throw new UnreadableFile('Fila er ikke en tekstfil.');
}

async function isUtf8(path: string): Promise<boolean> {
  try {
    await finished(Readable.from(readText(path, 'utf-8')).resume());
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

/**
 * @returns the encoding, and the first 64 kB as text
 * @throws {UnreadableFile} when the file is no text, or is broken
 */
export async function detectEncoding(
  path: string,
): Promise<{ readonly encoding: Encoding; readonly start: string }> {
  const sample = await sampleOf(path);
  const encoding = await encodingOf(path, sample);
  return { encoding, start: new TextDecoder(encoding).decode(sample, { stream: true }) };
}

async function encodingOf(path: string, sample: Buffer): Promise<Encoding> {
  if (startsWith(sample, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(sample, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(sample, 0xef, 0xbb, 0xbf)) return 'utf-8';
  const unmarked = unmarkedUtf16(sample);
  if (unmarked) return unmarked;
  refuseBinary(sample);
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252';
}

/**
 * The file's text, piece by piece and without its byte order mark.
 * @throws {UnreadableFile} when bytes do not fit the encoding
 */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  // Without `stream`, Node 20 reads Windows-1252 as Latin-1 and loses š, ž and the dashes.
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new UnreadableFile(
        `Fila er skrevet som ${encoding.toUpperCase()}, men har tegn som ikke lar seg lese. Den kan være kuttet.`,
        { cause },
      );
    }
  };
  for await (const bytes of createReadStream(path) as AsyncIterable<Uint8Array>)
    yield decode(bytes);
  yield decode();
}

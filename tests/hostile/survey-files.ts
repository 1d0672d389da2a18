/** Survey files that have been tampered with: bytes of accepted files changed, cut, swapped and mixed. */
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { acceptedFile } from '../survey/command';
import { anything } from './cases';

const files = readdirSync(acceptedFile('')).map((name) => readFileSync(acceptedFile(name)));

const signs = [
  ...[[0x22], [0x00], [0x2c], [0x3b], [0x09], [0x0d], [0x0a], [0x0d, 0x0a, 0x0d, 0x0a], [0xff]],
  ...[[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80]],
  ...[
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0x1f, 0x8b],
    [0x1b, 0x5b, 0x32, 0x4a],
  ],
].map((bytes) => Buffer.from(bytes));

/** Words that mean something to the reader of the file, at the wrong place. */
const words = [
  ...['kommune', 'samarbeid', 's1_form', 's6_form', 's99_form', 's1_navn', 'Finished', 'Status'],
  ...[
    '{"ImportId":"QID1"}',
    'ja',
    'nei',
    'Ja',
    '1',
    '0',
    '6',
    '-1',
    '5.0',
    '1e3',
    '٣',
    'iks',
    'IKS',
  ],
  ...['Oslo', 'Våler', 'Herøy (Nordland)', 'Oslove', '0301', '301', '9999', 'Survey Preview'],
  ...['2024-13-45 99:99:99', '=HYPERLINK("http://x")', '=1+1', '+47', '@a', '<b>Oslo</b>'],
];

const inserted = fc.oneof(
  fc.constantFrom(...signs),
  fc.constantFrom(...words).map((word) => Buffer.from(word)),
  anything.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
);

/** A place in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Change = (bytes: Buffer) => Buffer;
const at = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);
const between = (bytes: Buffer, a: number, b: number) =>
  [Math.min(at(bytes, a), at(bytes, b)), Math.max(at(bytes, a), at(bytes, b))] as const;

/** The cell around a place, as far as its neighbours' signs tell. */
function cellAround(bytes: Buffer, share: number): readonly [number, number] {
  const isEdge = (byte: number | undefined) =>
    byte === undefined || [44, 59, 9, 10, 13].includes(byte);
  let [from, to] = [at(bytes, share), at(bytes, share)];
  while (!isEdge(bytes[from - 1])) from -= 1;
  while (!isEdge(bytes[to])) to += 1;
  return [from, to];
}
const replaced = (bytes: Buffer, from: number, to: number, by: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, inserted).map(
    ([share, by]): Change =>
      (bytes) =>
        replaced(bytes, ...cellAround(bytes, share), by),
  ),
  fc.tuple(place, inserted).map(
    ([share, by]): Change =>
      (bytes) =>
        replaced(bytes, at(bytes, share), at(bytes, share), by),
  ),
  fc.tuple(place, fc.nat(255)).map(
    ([share, byte]): Change =>
      (bytes) =>
        replaced(bytes, at(bytes, share), at(bytes, share) + 1, Buffer.from([byte])),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Change =>
      (bytes) =>
        replaced(bytes, ...between(bytes, a, b), Buffer.alloc(0)),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Change =>
      (bytes) =>
        Buffer.concat([bytes, bytes.subarray(...between(bytes, a, b))]),
  ),
  fc.tuple(place, fc.constantFrom(...files), place).map(
    ([a, other, b]): Change =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, a)), other.subarray(at(other, b))]),
  ),
);

/** Half of the files are an accepted one with one change; the others have more of them, or are noise. */
export const surveyFile: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }))
      .map(([bytes, changes]) => changes.reduce<Buffer>((now, next) => next(now), bytes)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
);

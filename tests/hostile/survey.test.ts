/** Whatever bytes are given as a survey, there come answers in codes, or words about what is wrong. */
import * as fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Survey } from '../../scripts/survey/answer';
import { readContext } from '../../scripts/survey/context';
import { SurveyProblems } from '../../scripts/survey/problems';
import { readSurvey } from '../../scripts/survey/read';
import { kommuner, root } from '../inputs';
import { acceptedFile, data, snapshot } from '../survey/command';
import { cases, seed } from './cases';
import { surveyFile } from './survey-files';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-fiendtlig-'));
afterAll(() => rm(workplace, { recursive: true }));
const context = await readContext(root);
const path = join(workplace, 'svar.csv');

interface Codebook {
  readonly questions: readonly {
    readonly id: string;
    readonly options?: readonly { readonly code: string }[];
  }[];
}
const codebook = JSON.parse(
  await readFile(`${root}/data/undersokelse/kodebok.json`, 'utf8'),
) as Codebook;
/** All that an answer may hold: codes of the codebook, numbers of cooperations, and no free text. */
const codes = new Set(
  codebook.questions.flatMap(({ options = [] }) => options.map(({ code }) => code)),
);
const numbers = new Set(kommuner.map((row) => row['kommunenummer']));

/** Texts in the answers that are no code. */
function foreign({ answers }: Survey): unknown[] {
  const scores = [null, 1, 2, 3, 4, 5];
  return answers.flatMap(({ kommunenummer, onsket, samarbeid, valg }) => [
    ...(numbers.has(kommunenummer) ? [] : [kommunenummer]),
    ...[onsket, ...Object.values(valg).flat()].filter((text) => text !== null && !codes.has(text)),
    ...samarbeid.flatMap(({ form, sektor, oppgave, forebygging, handtering }) => [
      ...[form, ...sektor, ...oppgave].filter((text) => text !== null && !codes.has(text)),
      ...[forebygging, handtering].filter((score) => !scores.includes(score)),
    ]),
  ]);
}

/** Control signs would let a file write on the terminal of the person who reads the report. */
const isPlain = (text: string) =>
  !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll('\n', ''));

/** What the reader makes of the bytes: answers, or the report of what is wrong. */
async function outcome(bytes: Buffer, skipInvalid: boolean): Promise<Survey | string> {
  await writeFile(path, bytes);
  try {
    return await readSurvey(path, context, () => undefined, { skipInvalid });
  } catch (error) {
    if (!(error instanceof SurveyProblems)) throw error;
    return error.message;
  }
}

async function check(bytes: Buffer, skipInvalid: boolean): Promise<'answers' | 'report'> {
  const got = await outcome(bytes, skipInvalid);
  if (typeof got === 'string') {
    if (got.trim() === '' || !isPlain(got)) throw new Error(`not plain: ${JSON.stringify(got)}`);
    return 'report';
  }
  const strange = foreign(got);
  if (strange.length > 0) throw new Error(`no code: ${JSON.stringify(strange)}`);
  const notices = got.notices.filter((notice) => !isPlain(notice));
  if (notices.length > 0) throw new Error(`not plain: ${JSON.stringify(notices)}`);
  const given = got.answers.map(({ kommunenummer }) => kommunenummer);
  if (given.length === 0 || new Set(given).size < given.length) throw new Error(given.join());
  return 'answers';
}

test('an accepted file that has been tampered with gives codes, or a report in plain words', async () => {
  const seen = { answers: 0, report: 0 };
  await fc.assert(
    fc.asyncProperty(surveyFile, fc.boolean(), async (bytes, skipInvalid) => {
      seen[await check(bytes, skipInvalid)] += 1;
    }),
    { seed, numRuns: cases },
  );
  expect(Math.min(seen.answers, seen.report)).toBeGreaterThan(cases / 10);
  expect(await readdir(workplace)).toEqual(['svar.csv']);
}, 180_000);

/** A zip archive with one file of zeros, which fills far more when it is unpacked. */
function zipBomb(name: string, size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), packed]);
}

const vanlig = await readFile(acceptedFile('vanlig.csv'), 'utf8');
const [heading = '', first = ''] = vanlig.split('\n');
const many = 100_000;
const columnNames = heading.split(',');

/** A row whose every cell is long and of one kind: no cell may take the square of its length. */
const filled = (word: string) =>
  `${heading}\n${columnNames.map(() => `"x${word.repeat(many / 4)}"`).join(',')}\n`;

const large: readonly [string, Buffer | string][] = [
  ['a zip bomb', zipBomb('xl/worksheets/sheet1.xml', 64_000_000)],
  ['a gzip file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3])],
  ['a long heading', `${heading},${'s1_form'.repeat(many)}\n${first},\n`],
  ['a hundred thousand columns', `${heading}${',x'.repeat(many)}\n${first}\n`],
  ['a hundred thousand answers in a cell', vanlig.replace('tillit', 'tillit;'.repeat(many))],
  ['a quote that is never closed', `${heading}\n"${first.repeat(1000)}`],
  ['many quotes', `${heading}\n${'"'.repeat(many)}`],
  ['many line ends', `${heading}${'\n'.repeat(many / 10)}`],
  ['many commas', ','.repeat(many)],
  ...[' - ', ', ', ' i ', '1', '(', ' ', '–', ';', 'a ', '0301 '].map((word): [string, string] => [
    `long cells of ${JSON.stringify(word)}`,
    filled(word),
  ]),
];

describe('a large or packed file has its answer too', () => {
  test.each(large)('%s', async (_, content) => {
    const bytes = Buffer.from(content);
    await check(bytes, false);
    const report = JSON.stringify(await outcome(bytes, false));
    expect(report.length).toBeLessThan(many);
  });
});

test('nothing is written of a broken file, and its report stands on the screen', async () => {
  const files = { zip: zipBomb('svar.csv', many), rot: Buffer.from('kommune,"x\n\u001b[2J') };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(workplace, name), bytes);
  const before = await snapshot(workplace);
  for (const name of Object.keys(files)) {
    const out = join(workplace, 'ut');
    const ended = await data(['--survey', join(workplace, name), '--out', out]);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('Ingenting er skrevet eller endret.');
    expect(isPlain(ended.stderr)).toBe(true);
  }
  expect(await snapshot(workplace)).toEqual(before);
});

/** Free text and names never leave the machine: not in the data set, and not in what is printed. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormat } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/contract/tables';
import { openTables } from '../database';
import { data, roundOf } from './command';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-fritekst-'));
afterAll(() => rm(workplace, { recursive: true }));

/** Stands in every cell that people may have written anything in. */
const secret = 'Hemmelighetsfjellet';

const columns = [
  ...['ResponseId', 'kommune', 'samarbeid', 'antall', 's1_navn', 's1_form', 's1_form_8_TEXT'],
  ...['s1_forebygging', 's1_handtering', 'ks_behov', 'kommentar', 'epost'],
];
const freeText = Object.fromEntries(
  ['ResponseId', 's1_navn', 's1_form_8_TEXT', 'ks_behov', 'kommentar', 'epost'].map((name) => [
    name,
    `${secret} i ${name}`,
  ]),
);
const answered = {
  ...{ samarbeid: 'ja', antall: '1', s1_form: 'annet', s1_forebygging: '4', s1_handtering: '5' },
  ...freeText,
};
const good = { ...answered, kommune: 'Oslo' };
const faulty: readonly Record<string, string>[] = [
  { ...answered, kommune: 'Bergn' },
  { ...answered, kommune: 'Bergen', s1_form: 'iksx', s1_handtering: '9' },
  { ...freeText, kommune: 'Voss', samarbeid: 'nei' },
  { ...answered, kommune: 'Molde', antall: '7' },
];

const csv = (rows: readonly Record<string, string>[]) => csvFormat([...rows], columns);
const tooWide = `${secret},Alta,nei,,,,,,,,,,${secret}`;

const files = {
  faulty: join(workplace, 'med-feil.csv'),
  broken: join(workplace, 'odelagt.csv'),
};
beforeAll(async () => {
  await writeFile(files.faulty, `${csv([good, ...faulty])}\n${tooWide}\n`);
  await writeFile(files.broken, `${csv([good])}\nx,Alta,ja,1,"${secret}" x,as\n`);
});

/** As UTF-8 or UTF-16. */
const holdsSecret = (bytes: Buffer) =>
  (['utf8', 'utf16le'] as const).some((encoding) => bytes.includes(Buffer.from(secret, encoding)));

describe('free text', () => {
  test('is in the files that these tests read', async () => {
    for (const file of Object.values(files)) expect(holdsSecret(await readFile(file))).toBe(true);
  });

  test.each(Object.entries(files))('is not told when a file is refused: %s', async (_, file) => {
    const { code, stdout, stderr } = await data([
      ...['--survey', file, '--out', join(workplace, 'ingen')],
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/problem/);
    expect(stdout + stderr).not.toContain(secret);
  });

  test('is in no byte of the data set, no cell of its tables, and no line that is printed', async () => {
    const out = join(workplace, 'data');
    const ended = await data(['--survey', files.faulty, '--out', out, '--skip-invalid']);
    expect(ended.code).toBe(0);
    expect(ended.stdout + ended.stderr).not.toContain(secret);
    expect(await roundOf(out)).toMatchObject({ lest: 6, ugyldige: 5, svart: 1, samarbeid: 1 });
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
      expect(holdsSecret(await readFile(join(parentPath, name))), name).toBe(false);
    }
    const query = await openTables(out);
    for (const { name } of tables) {
      const rows = await query({ sql: `from ${name}`, parameters: [] });
      expect(JSON.stringify(rows), name).not.toContain(secret);
    }
  });
});

/** Long files: very many problems, and problems far down. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { root } from '../inputs';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-mange-'));
afterAll(() => rm(workplace, { recursive: true }));

const heading = 'kommune,samarbeid,s1_form,s1_forebygging,s1_handtering';

/** What is said of a file with these rows below its heading, one entry for each problem. */
async function reportOn(rows: readonly string[], eol = '\n'): Promise<string[]> {
  const path = join(workplace, 'lang.csv');
  await writeFile(path, [heading, ...rows].join(eol));
  const report = await readSurvey(path, await readContext(root)).then(() => '', String);
  return report.split('\n\n');
}

test('ten thousand problems are shown, and those after are counted by what they are about', async () => {
  const blocks = await reportOn([
    ...Array.from({ length: 10_050 }, () => 'Bergn,ja,iks,3,3'),
    ...Array.from({ length: 10 }, () => 'Bergen,ja,iks,6,3'),
  ]);
  expect(blocks[0]).toMatch(/10\s060 problemer i lang\.csv:$/);
  expect(blocks.slice(1, -1).map((block) => /^Rad (\d+),/.exec(block)?.[1])).toEqual(
    Array.from({ length: 10_000 }, (_, index) => String(index + 2)),
  );
  expect(blocks.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
    '… og 60 problemer til. I alt: 10 050 problemer med kommunen, 10 problemer med effekt utenfor 1–5.',
  );
});

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('a row far down in a file with %s has its own number', async (_, eol) => {
  const names = ['Oslo', 'Bergen', 'Nordre Follo', 'Ås'];
  const good = Array.from({ length: 9000 }, (_, row) => `${names[row % 4] ?? ''},nei,,,`);
  const blocks = await reportOn([...good, 'Bergn,nei,,,', 'Oslo "by",nei,,,', ...good], eol);
  expect(blocks[0]).toMatch(/2 problemer i lang\.csv:$/);
  expect(blocks[1]).toMatch(/^Rad 9002, kolonne A \(kommune\), «Bergn»: Ukjent kommune\./);
  expect(blocks[2]).toMatch(/^Rad 9003: Det står et anførselstegn/);
});

/** What the page reads of a data build is what it read when the contract got its number. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresFile, readFiguresFile } from '../../src/contract/figures-file';
import { contract } from '../../src/contract/manifest';
import { methodFile, readMethodFile } from '../../src/contract/method-file';
import { openingPath, readOpeningFile } from '../../src/contract/opening-file';
import { tables } from '../../src/contract/tables';
import { root } from '../inputs';

const kept = `tests/data/contracts/${contract}.txt`;

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${root}/public/data/${name}`, 'utf8'));

/** A line for each thing that a build must have, in no order that matters. */
function shapeNow(): string[] {
  const columns = tables.flatMap(({ file, columns }) =>
    columns.map(({ name, type, allowed = [] }) => [file, name, type, ...allowed].join(' ')),
  );
  const opening = (['rapporten', 'eksempel'] as const).flatMap((datasett) => {
    const path = openingPath(datasett);
    const { facts, measures, report, cases } = readOpeningFile(read(path));
    const parts = { facts, ...measures, report, cases };
    return Object.entries(parts).flatMap(([part, file]) =>
      Object.keys(file.columns).map((name) => `${path} ${part} ${name}`),
    );
  });
  const { svar, motsigelser } = readMethodFile(read(methodFile));
  const method = Object.entries({ svar, motsigelser }).flatMap(([list, rows]) =>
    Object.keys(rows[0] ?? {}).map((name) => `${list} ${name}`),
  );
  const { figurer } = readFiguresFile(read(figuresFile));
  const figures = figurer.flatMap((figure) => [
    ...Object.keys(figure),
    ...figure.rader.flatMap((row) => Object.keys(row).map((name) => `rader ${row.slag} ${name}`)),
  ]);
  return [
    ...columns,
    ...opening,
    ...method.map((line) => `${methodFile} ${line}`),
    ...[...new Set(figures)].map((line) => `${figuresFile} ${line}`),
  ].toSorted();
}

describe(`contract ${contract}`, () => {
  test('has its shape kept', () => {
    const whatToDo = `write what a build of contract ${contract} holds in ${kept}, from the one before it`;
    expect(existsSync(`${root}/${kept}`), whatToDo).toBe(true);
  });

  test('is still the shape of what is built: else its number is to be raised', () => {
    const lines = readFileSync(`${root}/${kept}`, 'utf8').trimEnd().split('\n');
    const now = shapeNow();
    const added = now.filter((line) => !lines.includes(line));
    const gone = lines.filter((line) => !now.includes(line));
    expect(
      { added, gone },
      `Builds that are kept under their version lack what is new. If the page reads that, raise \`contract\` in src/contract/manifest.ts to ${contract + 1} and keep the new shape in tests/data/contracts/${contract + 1}.txt. If every build before can still be read, change the lines of ${kept}`,
    ).toEqual({ added: [], gone: [] });
  });
});

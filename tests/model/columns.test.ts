/** The list of columns: what a table shows on screen, a file of the same rows holds. */
import { expect, test } from 'vitest';
import { fileColumns } from '../../src/model/file-columns';
import { shownColumns } from '../../src/model/shown-columns';

/** A view's files have the change's columns beside its areas'. */
const fileRows = {
  omrade: ['omrade'],
  endring: ['omrade', 'endring'],
  figur: ['figur'],
  rapportfigur: ['rapportfigur'],
} as const;

test.each(Object.keys(fileRows) as (keyof typeof fileRows)[])('%s', (kind) => {
  const kinds: readonly string[] = fileRows[kind];
  const inFiles = Object.entries(fileColumns)
    .filter(([, { of }]) => of.some((each) => kinds.includes(each)))
    .map(([id]) => id);
  const shown = Object.values(shownColumns).filter(({ of }) => of.some((each) => each === kind));
  expect(shown.length).toBeGreaterThan(3);
  const held: readonly string[] = shown.flatMap(({ holds }) => [...holds]);
  expect(held.filter((id) => !inFiles.includes(id))).toEqual([]);
});

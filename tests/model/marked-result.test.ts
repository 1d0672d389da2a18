import { expect, test } from 'vitest';
import { markedResult } from '../../src/model/marked-result';

const text = (name: string) => ({ name, type: 'VARCHAR' });
const result = (columns: readonly string[], rows: readonly (readonly string[])[]) => ({
  columns: columns.map(text),
  rows,
  more: false,
});

test('each row over made answers says that they are, once', () => {
  const alta = result(['kommune'], [['Alta']]);
  expect(markedResult(alta, 'eksempel')).toEqual(
    result(['datasett', 'kommune'], [['eksempel', 'Alta']]),
  );
  expect(markedResult(alta, 'undersokelsen')).toBe(alta);
  const said = result(['kommune', 'datasett'], [['Alta', 'eksempel']]);
  expect(markedResult(said, 'eksempel')).toBe(said);
});

test('a column of that name that says something else takes no mark away', () => {
  const renamed = result(['datasett'], [['rapporten']]);
  expect(markedResult(renamed, 'eksempel')).toEqual(
    result(['datasett', 'datasett'], [['eksempel', 'rapporten']]),
  );
});

import { expect, test } from 'vitest';
import { markedResult } from '../../src/model/marked-result';

const result = (columns: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  columns: columns.map((name) => ({ name, type: 'VARCHAR' })),
  rows,
  more: false,
});
const asked = 'from rapporten';

test('each row over made answers says that they are, once', () => {
  const alta = result(['kommune'], ['Alta']);
  expect(markedResult(alta, 'eksempel', asked)).toEqual({
    result: result(['datasett', 'kommune'], ['eksempel', 'Alta']),
    mark: 'eksempel',
    mayBeEstimates: false,
  });
  const said = result(['kommune', 'datasett'], ['Alta', 'eksempel']);
  expect(markedResult(said, 'eksempel', asked).result).toBe(said);
});

test('a column of that name that says something else takes no mark away', () => {
  const renamed = result(['datasett'], ['rapporten']);
  expect(markedResult(renamed, 'eksempel', asked).result).toEqual(
    result(['datasett', 'datasett'], ['eksempel', 'rapporten']),
  );
});

test('a number of the report without its status may be an estimate, and says so', () => {
  const bare = result(['omrade', 'verdi'], ['1101', '96.6']);
  expect(markedResult(bare, 'rapporten', 'select omrade, verdi from Rapporten')).toEqual({
    result: result(['merknad', 'omrade', 'verdi'], ['kan_vaere_anslag', '1101', '96.6']),
    mark: 'anslag',
    mayBeEstimates: true,
  });
  const names = { result: bare, mark: null, mayBeEstimates: false };
  expect(markedResult(bare, 'rapporten', 'from kommuner')).toEqual(names);
  expect(markedResult(bare, 'undersokelsen', asked)).toEqual(names);
});

test('with their statuses, the file is marked where some are estimates', () => {
  const markOf = (status: string) =>
    markedResult(result(['verdi', 'status'], ['83', status]), 'rapporten', asked);
  expect(markOf('anslag')).toMatchObject({ mark: 'anslag', mayBeEstimates: false });
  expect(markOf('publisert')).toMatchObject({ mark: null, mayBeEstimates: false });
});

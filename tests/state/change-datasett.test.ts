import { describe, expect, test } from 'vitest';
import type { Round } from '../../src/query/round';
import { readAddress, writeAddress } from '../../src/state/address';
import { choicesOf } from '../../src/state/change-datasett';
import { answers } from '../report-answers';

const made: readonly Round[] = [{ bolge: 2024, datasett: 'eksempel' }];
const real: readonly Round[] = [2024, 2026].map((bolge) => ({ bolge, datasett: 'undersokelsen' }));

const report = answers([{ maling: 'samarbeider', utvalg: 'storrelse=0-9999', verdi: 78 }]);

/** The address after the change. */
function changed(rounds: readonly Round[], from: string, to: Round['datasett'] | 'rapporten') {
  const choices = readAddress(from);
  return writeAddress({ ...choices, ...choicesOf(rounds, to, choices, report) });
}

describe('another data set', () => {
  test('is in the address, unless it is the one the page opens with', () => {
    expect(changed(made, '', 'eksempel')).toBe('?datasett=eksempel');
    expect(changed(made, '?datasett=eksempel', 'rapporten')).toBe('');
    expect(changed(real, '', 'rapporten')).toBe('?datasett=rapporten');
    expect(changed(real, '?datasett=rapporten', 'undersokelsen')).toBe('');
  });

  test('keeps the indicator, the level, the area and how it is shown', () => {
    const kept = 'indikator=effekt&niva=fylke&omrade=18&visning=tabell&sprak=nn&versjon=abc';
    const query = changed(made, `?${kept}`, 'eksempel');
    expect(readAddress(query)).toEqual(readAddress(`?${kept}&datasett=eksempel`));
  });

  test('keeps a filter only where it has a number for it', () => {
    const both = '?sektor=ikt&storrelse=0-9999';
    expect(changed(made, both, 'eksempel')).toBe('?datasett=eksempel&sektor=ikt&storrelse=0-9999');
    expect(changed(made, `${both}&datasett=eksempel`, 'rapporten')).toBe('?storrelse=0-9999');
  });

  test('without what the report says, no filter is known to have a number', () => {
    const choices = readAddress('?datasett=eksempel&storrelse=0-9999');
    expect(choicesOf(made, 'rapporten', choices, null)).toMatchObject({ storrelse: [] });
  });

  test('lets go of the rounds, which are of one data set', () => {
    expect(changed(real, '?bolge=2026&mot=2024', 'rapporten')).toBe('?datasett=rapporten');
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asCsv } from '../../../src/out/files/cells';
import { tableOf } from '../../../src/out/files/file-table';
import { asNorwegianCsv } from '../../../src/out/files/norwegian-csv';
import { cases, seed } from '../../hostile/cases';

const cells = { verdi: (value: number) => value };

/** The difference of two shares that are the same comes out as 1.4e-14, of either sign. */
test('a measure is written with all its digits, and never with an exponent', () => {
  const value = fc
    .tuple(
      fc.oneof(
        fc.double({ min: -17, max: 6, noNaN: true }),
        fc.double({ min: -7, max: -5, noNaN: true }),
      ),
      fc.constantFrom(1, -1),
    )
    .map(([power, sign]) => sign * 10 ** power);
  fc.assert(
    fc.property(value, (of) => {
      const table = tableOf(cells, [of]);
      const [, written = ''] = asCsv(table).trim().split('\n');
      const [, norwegian] = asNorwegianCsv(table).trim().split('\n');
      expect(written).toMatch(/^(0|-?\d+(\.\d+)?)$/);
      expect(norwegian).toBe(written.replace('.', ','));
      if (Math.abs(of) >= 1e-6) expect(Number(written)).toBe(of);
      else expect(Math.abs(Number(written))).toBeLessThanOrEqual(1e-6);
    }),
    { seed, numRuns: cases },
  );
});

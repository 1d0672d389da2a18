/** What one window may tell another: values of any kind, and messages that nearly are the product's own. */
import * as fc from 'fast-check';
import { heightType, selectType } from '../../src/contract/embedding';
import { anything } from './cases';

/** All that can be sent from window to window. */
const sent = fc.anything({
  key: fc.oneof(
    fc.constantFrom('type', 'height', 'niva', 'omrade', 'used', '__proto__', 'valueOf'),
    anything.map((text) => text.slice(0, 50)),
  ),
  values: [fc.double(), anything, fc.boolean(), fc.constantFrom(undefined, null, heightType)],
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -10, max: 5000 }),
  fc.constantFrom(-0, NaN, Infinity, -Infinity, Number.MIN_VALUE, Number.MAX_VALUE, 1e21),
);
const area = fc.oneof(fc.constantFrom('50', '5001', 'nord-norge', 'OSLO', null), anything, sent);
const level = fc.oneof(fc.constantFrom('landsdel', 'fylke', 'kommune', 'norge', null), sent);
const type = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(heightType, selectType) },
  { weight: 1, arbitrary: sent },
);
/** One within the other, many times. */
export const deep = fc
  .integer({ min: 100, max: 500 })
  .map((depth) => Array.from({ length: depth }).reduce((inner) => ({ height: inner }), 9));
/** What another page may say: the product's own words with anything in them, and anything else. */
export const message: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: sent },
  {
    weight: 6,
    arbitrary: fc.record(
      { type, height: fc.oneof(number, number, sent), niva: level, omrade: area, annet: sent },
      { requiredKeys: ['type'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ used: fc.oneof(fc.array(fc.oneof(anything, sent)), sent) }) },
);

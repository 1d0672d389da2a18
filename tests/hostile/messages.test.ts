/** Whatever one page tells another, a frame gets a height it may have, and a host an area it can trust. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightIn, heightType, selectType } from '../../src/contract/embedding';
import { heightMessages, readListener } from '../../src/embed/host-messages';
import { selectionIn } from '../../src/host/selection';
import { usedIn } from '../../src/offline/release';
import { anything, cases, seed } from './cases';
import { deep, message } from './sent';

const examples = [
  { type: heightType, height: 'Infinity' },
  { type: heightType, height: { valueOf: 900 } },
  { type: selectType, niva: 'fylke', omrade: '<img src=x onerror=alert(1)>' },
  { type: selectType, niva: 'fylke', omrade: '50', href: 'javascript:alert(1)' },
  { type: selectType, niva: null, omrade: '50' },
  { type: selectType, niva: 'constructor', omrade: '50' },
  { used: 5 },
  { used: [null, 1] },
  null,
  undefined,
];

interface Told {
  readonly type?: unknown;
  readonly height?: unknown;
}
/** The height as the contract has it, in other words than the product's. */
function contracted(data: unknown): number | null {
  const { type: own, height } = (data ?? {}) as Told;
  if (own !== heightType || typeof height !== 'number' || !(Math.abs(height) < Infinity)) {
    return null;
  }
  return height <= 200
    ? 200
    : height >= 4000
      ? 4000
      : Math.trunc(height) + (height % 1 > 0 ? 1 : 0);
}

test('a message is a height within bounds, a selection of three right words, or nothing', () => {
  const seen = { heights: 0, selections: 0, addresses: 0, nothing: 0 };
  const check = (given: unknown) => {
    const data: unknown = structuredClone(given);
    const [height, selection, used] = [heightIn(data), selectionIn(data), usedIn(data)];
    expect(height).toBe(contracted(data));
    if (selection !== null) {
      expect(Object.keys(selection)).toEqual(['type', 'niva', 'omrade']);
      expect(String(selection.omrade)).toMatch(/^[a-z0-9-]+$/);
      expect(['landsdel', 'fylke', 'kommune', null]).toContain(selection.niva);
      expect(selection.niva === null).toBe(selection.omrade === null);
      seen.selections += 1;
    }
    if (height !== null) seen.heights += 1;
    if (used.some((address) => typeof address !== 'string')) throw new Error('no address');
    if (used.length > 0) seen.addresses += 1;
    if (height === null && selection === null) seen.nothing += 1;
  };
  for (const given of [...examples, ...fc.sample(deep, { seed, numRuns: 20 })]) check(given);
  fc.assert(fc.property(message, check), { seed, numRuns: cases });
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(cases / 300);
});

test('whatever stands in the embed’s address, each listener hears one name and one height', () => {
  const name = fc.oneof(
    anything,
    fc
      .array(fc.constantFrom('xPYMx', 'a', '-', '_', 'height', '9'), { maxLength: 4 })
      .map((all) => all.join('')),
  );
  let named = 0;
  fc.assert(
    fc.property(name, name, fc.boolean(), (id, childId, encoded) => {
      const search = encoded
        ? new URLSearchParams({ id, childId }).toString()
        : `?id=${id}&childId=${childId}`;
      const [, datawrapper, , pym] = heightMessages(731, readListener(search));
      const heights = (datawrapper as Record<string, Record<string, number>>)['datawrapper-height'];
      expect(Object.values(heights ?? {})).toEqual([731]);
      expect(Object.keys(heights ?? {})[0]).toMatch(/^[\w-]{1,100}$/);
      if (pym === undefined) return;
      named += 1;
      const [word, child, kind, height, ...more] = (pym as string).split('xPYMx');
      expect([word, kind, height, more]).toEqual(['pym', 'height', '731', []]);
      expect(child).toMatch(/^[\w-]{1,100}$/);
    }),
    {
      seed: seed + 1,
      numRuns: cases,
      examples: [
        ['__proto__', 'axPYMxb', true],
        ['', 'xPYM', true],
      ],
    },
  );
  expect(named).toBeGreaterThan(cases / 10);
});

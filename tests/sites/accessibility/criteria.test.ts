import { expect, test } from 'vitest';
import { guidelines } from '../../../src/sites/accessibility/criteria';

test('the statement has each of the 55 criteria of WCAG 2.2 A and AA once', () => {
  const all = guidelines.flatMap(({ oppfylt, ikke_aktuelt }) => [...oppfylt, ...ikke_aktuelt]);
  expect(all.length).toBe(55);
  expect(new Set(all).size).toBe(55);
});

/** A texture marks the exception in a view, never the rule. */
import { randomInt, randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/indicators/status';
import { isSettled, statuses } from '../../../src/indicators/status';
import { plainStatuses, soleStatus } from '../../../src/model/textures';
import type { Filled } from '../../../src/model/scale/fill';
import { fillOf } from '../../../src/model/scale/fill';
import { classColours, mapColours, ordenColours } from '../../../src/model/scale/palette';

const area = (status: Status, orden: Filled['orden'] = null): Filled => ({
  status,
  orden,
  classIndex: orden === null ? 1 : null,
});

const areas = (counts: Partial<Record<Status, number>>): Filled[] =>
  Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, () => area(status as Status)),
  );

const textured = (all: readonly Filled[]) => {
  const colouring = {
    classes: classColours('samarbeider', 'light'),
    ordener: ordenColours('light'),
    map: mapColours.light,
    plain: plainStatuses(all),
  };
  return all.filter((one) => fillOf(one, colouring).pattern !== null);
};

describe('which statuses are plain', () => {
  test('all areas of one status: none has a texture', () => {
    for (const status of statuses) expect(textured(areas({ [status]: 15 }))).toEqual([]);
  });

  test('an estimate among printed numbers is the exception, and so the other way', () => {
    expect(textured(areas({ publisert: 4, anslag: 2 })).map(({ status }) => status)).toEqual([
      'anslag',
      'anslag',
    ]);
    expect(textured(areas({ anslag: 12, publisert: 1, avledet: 2 }))).toHaveLength(3);
  });

  test('printed and derived are of one kind: neither is an exception among the other', () => {
    expect(textured(areas({ publisert: 3, avledet: 3 }))).toEqual([]);
  });

  test('what the report knows by name or by order is told by its hue, and counts for nothing', () => {
    const known = Array.from({ length: 300 }, () => area('avledet', 'kjent'));
    expect(textured([...known, ...areas({ anslag: 20 })])).toEqual([]);
  });

  test('whatever there is, at most as many areas have a texture as have none of the kind that has most', () => {
    const random = randomLcg(14);
    const count = randomInt.source(random)(0, 40);
    for (let round = 0; round < 500; round++) {
      const all = areas(Object.fromEntries(statuses.map((status) => [status, count()])));
      const kinds = new Map<string, number>();
      for (const { status } of all) {
        const kind = isSettled(status) ? 'kjent' : status;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      const most = Math.max(0, ...kinds.values());
      const plain = plainStatuses(all);
      const ofRule = all.filter(({ status }) => plain.has(status));
      expect(ofRule).toHaveLength(most);
      expect(textured(all).every(({ status }) => !plain.has(status))).toBe(true);
    }
  });
});

test('the legend says a status once where all that is coloured has it', () => {
  expect(soleStatus(areas({ anslag: 3 }))).toBe('anslag');
  expect(soleStatus(areas({ anslag: 3, publisert: 1 }))).toBeNull();
  const grey = { status: 'ikke_publisert', classIndex: null, orden: null } as const;
  expect(soleStatus([...areas({ anslag: 3 }), grey])).toBe('anslag');
  expect(soleStatus([])).toBeNull();
});

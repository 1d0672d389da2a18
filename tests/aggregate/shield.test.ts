import { group, randomLcg, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import type { KommuneCount, Rest } from '../../scripts/aggregate/shield';
import { shield } from '../../scripts/aggregate/shield';

const kommune = (
  kommunenummer: string,
  samarbeid: number,
  fylkesnummer = kommunenummer.slice(0, 2),
  landsdel = 'nord',
): KommuneCount => ({ kommunenummer, fylkesnummer, landsdel, samarbeid });

/** What the published rows stand for: one municipality, or the municipalities of a remainder. */
function rowGroups(kommuner: readonly KommuneCount[], placed: ReadonlyMap<string, Rest>) {
  return group(
    kommuner.filter(({ kommunenummer }) => placed.get(kommunenummer) !== 'ingen'),
    ({ kommunenummer, fylkesnummer, landsdel }) => {
      const rest = placed.get(kommunenummer);
      if (rest === undefined) return kommunenummer;
      return { fylke: fylkesnummer, landsdel, norge: 'norge', ingen: '' }[rest];
    },
  );
}

describe('who is shielded', () => {
  test.each([
    ['nobody, when all have enough', [kommune('1801', 3), kommune('1802', 2)], 2, {}],
    [
      'two small ones of a fylke go to its remainder',
      [kommune('1801', 1), kommune('1802', 2), kommune('1803', 5)],
      3,
      { 1801: 'fylke', 1802: 'fylke' },
    ],
    [
      'small ones of two fylker go to the remainder of the landsdel',
      [kommune('1801', 1), kommune('5501', 2), kommune('5502', 5)],
      3,
      { 1801: 'landsdel', 5501: 'landsdel' },
    ],
    [
      'small ones of two landsdeler go to the remainder of the country',
      [kommune('1801', 2), kommune('4601', 2, '46', 'vest'), kommune('4602', 4, '46', 'vest')],
      3,
      { 1801: 'norge', 4601: 'norge' },
    ],
    [
      'a small one alone takes the smallest of its fylke along',
      [kommune('1801', 2), kommune('1802', 5), kommune('1803', 4), kommune('5501', 3)],
      3,
      { 1801: 'fylke', 1803: 'fylke' },
    ],
    [
      'a small one alone in its fylke takes the smallest of its landsdel along',
      [kommune('1801', 2), kommune('5501', 3), kommune('5502', 5)],
      3,
      { 1801: 'landsdel', 5501: 'landsdel' },
    ],
    [
      'when all are small, a whole remainder comes up',
      [kommune('1801', 1), kommune('1802', 2), kommune('5501', 2)],
      3,
      { 1801: 'landsdel', 1802: 'landsdel', 5501: 'landsdel' },
    ],
    ['one alone in the country stands nowhere', [kommune('1801', 2)], 3, { 1801: 'ingen' }],
    [
      'too few cooperations in all stand nowhere',
      [kommune('1801', 1), kommune('1802', 1)],
      3,
      { 1801: 'ingen', 1802: 'ingen' },
    ],
  ] as const)('%s', (_, kommuner, minN, expected) => {
    expect(Object.fromEntries(shield(kommuner, minN))).toEqual(expected);
  });
});

test('in 20 000 random surveys no row is about one small municipality, or about too few', () => {
  const random = randomLcg(20_241_115);
  const whole = (below: number) => Math.floor(random() * below);
  for (let survey = 0; survey < 20_000; survey++) {
    const fylker = 1 + whole(6);
    const kommuner = Array.from({ length: whole(18) }, (_, index) => {
      const fylke = whole(fylker);
      return kommune(String(1000 + index), 1 + whole(5), `f${fylke}`, `l${fylke % 3}`);
    });
    const minN = 1 + whole(8);
    const placed = shield(kommuner, minN);
    const said = () => JSON.stringify({ kommuner, minN, placed: [...placed] });

    for (const [omrade, some] of rowGroups(kommuner, placed)) {
      const samarbeid = sum(some, (one) => one.samarbeid);
      if (some.length === 1 && some[0]?.kommunenummer === omrade) {
        if (samarbeid < minN) expect.fail(`a small one has its own row: ${said()}`);
      } else if (some.length < 2 || samarbeid < minN) {
        expect.fail(`a remainder hides nothing: ${said()}`);
      }
    }
    const nowhere = kommuner.filter((one) => placed.get(one.kommunenummer) === 'ingen');
    const enough = kommuner.length >= 2 && sum(kommuner, (one) => one.samarbeid) >= minN;
    if (nowhere.length > 0 && enough) expect.fail(`left out without need: ${said()}`);
    if (minN === 1 && placed.size > 0) expect.fail(`shielded without need: ${said()}`);
  }
});

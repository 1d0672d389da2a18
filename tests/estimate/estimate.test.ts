/** The estimate of the report's numbers: it keeps to what is printed, and says how unsure it is. */
import { randomLcg, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { answersDrawer } from '../../scripts/estimate/answers';
import { klasser, numberOf, responseClassOf, sumBy, toCells } from '../../scripts/estimate/cells';
import { fitAnswered, fitShares } from '../../scripts/estimate/chain';
import { estimateSamarbeider } from '../../scripts/estimate/estimate';
import { keptEstimate } from '../../scripts/estimate/kept';
import { readEstimateInputs } from '../../scripts/estimate/read';
import { root } from '../inputs';

const inputs = readEstimateInputs(root);
const cells = toCells(inputs.kommuner);
const estimate = await keptEstimate(root);
const { grupper, fylker, landsdeler, norge } = estimate;
const gruppe = (kode: string) => grupper.find(({ gruppekode }) => gruppekode === kode);
const fylke = (kode: string) => fylker.find(({ rapportfylke }) => rapportfylke === kode);

describe('the two tables', () => {
  const svarte = fitAnswered(cells, inputs.margins.svar);
  const andel = fitShares(cells, svarte, inputs.margins.uten);
  const without = svarte.map((count, position) => count * (1 - (andel[position] ?? NaN)));

  test.each([
    ['answers by fylke', svarte, 'rapportfylke', inputs.margins.svar.fylke],
    ['without cooperation by landsdel', without, 'landsdel', inputs.margins.uten.landsdel],
    ['without cooperation by size', without, 'klasse', inputs.margins.uten.klasse],
  ] as const)('meet %s', (_, table, trait, margin) => {
    for (const [value, is] of sumBy(cells, table, (cell) => cell[trait])) {
      expect(Math.abs(is - numberOf(margin, value)), value).toBeLessThan(1e-9);
    }
  });

  test('meet 111 and 78 answers by size', () => {
    const sums = sumBy(cells, svarte, responseClassOf);
    expect(Math.abs(numberOf(sums, '0-9999') - 111)).toBeLessThan(1e-9);
    expect(Math.abs(numberOf(sums, '10000+') - 78)).toBeLessThan(1e-9);
  });

  test('have one response probability a fylke from 10 000 inhabitants on, and all of Vestfold', () => {
    const chance = (rapportfylke: string, klasse: string) => {
      const position = cells.findIndex(
        (cell) => cell.rapportfylke === rapportfylke && cell.klasse === klasse,
      );
      return (svarte[position] ?? NaN) / (cells[position]?.spurt ?? NaN);
    };
    expect(chance('46', '45000+')).toBeCloseTo(chance('46', '10000-44999'), 10);
    expect(chance('39', '10000-44999')).toBeCloseTo(1, 10);
    expect(chance('39', '45000+')).toBeCloseTo(1, 10);
  });
});

test('redrawn answers have every printed sum and keep every limit', () => {
  const draw = answersDrawer(cells, inputs);
  const uniform = randomLcg(0.3);
  for (let count = 0; count < 50; count += 1) {
    const { svarte, uten } = draw(uniform);
    const { svar, uten: printed } = inputs.margins;
    const sums = (numbers: readonly number[], trait: Parameters<typeof sumBy>[2]) =>
      [...sumBy(cells, numbers, trait)].sort();
    expect(sums(svarte, ({ rapportfylke }) => rapportfylke)).toEqual([...svar.fylke].sort());
    expect(sums(svarte, responseClassOf)).toEqual([...svar.storrelse].sort());
    expect(sums(uten, ({ landsdel }) => landsdel)).toEqual([...printed.landsdel].sort());
    expect(sums(uten, ({ klasse }) => klasse)).toEqual([...printed.klasse].sort());
    cells.forEach(({ spurt }, position) => {
      expect(svarte[position]).toBeLessThanOrEqual(spurt);
      expect(uten[position]).toBeLessThanOrEqual(svarte[position] ?? -1);
    });
  }
});

describe('the estimate', () => {
  test('has 13 groups, 14 fylker and 6 landsdeler, which together are the country', () => {
    expect([grupper.length, fylker.length, landsdeler.length]).toEqual([13, 14, 6]);
    for (const areas of [grupper, fylker, landsdeler]) {
      const total = (trait: 'spurt' | 'svarte') => sum(areas.map((area) => area[trait]));
      expect(total('spurt')).toBe(357);
      expect(total('svarte')).toBeCloseTo(189, 9);
    }
    expect(sum(fylker, ({ samarbeider }) => samarbeider)).toBeCloseTo(157, 9);
    expect(sum(landsdeler, ({ samarbeider }) => samarbeider)).toBe(157);
    expect(new Set(grupper.map(({ klasse }) => klasse))).toEqual(new Set(klasser));
  });

  test('lies in its interval, and that in the sure bounds', () => {
    for (const { anslag, sikkert } of [...grupper, ...fylker]) {
      const { lav, andel, hoy } = anslag ?? { ...sikkert, andel: sikkert.lav };
      const rising = [0, sikkert.lav, lav, andel, hoy, sikkert.hoy, 100];
      expect(rising.toSorted((one, other) => one - other)).toEqual(rising);
    }
  });

  test('is the same each time', async () => {
    expect(await estimateSamarbeider(readEstimateInputs(root))).toEqual(estimate);
  });

  test('gives fylker with a known number none, and the others the mean of their answers', () => {
    expect(fylker.filter(({ anslag }) => !anslag).map((one) => one.rapportfylke)).toEqual([
      '03+32',
      '50',
    ]);
    expect([fylke('03+32')?.samarbeider, fylke('50')?.samarbeider]).toEqual([17, 10]);
    for (const { anslag, samarbeider, svarte } of fylker.filter((one) => one.anslag)) {
      expect(anslag?.andel).toBeCloseTo((100 * samarbeider) / svarte, 9);
    }
  });

  test('is about 70 % in Nord-Norge under 10 000 inhabitants, and says how unsure', () => {
    const { anslag, spurt } = gruppe('nord-norge/0-9999') ?? {};
    expect(spurt).toBe(68);
    expect(anslag?.andel).toBeCloseTo(70.1, 1);
    // p(1 − p)/n · (N − n)/N, with the 28.87 expected answers: ± 12.7.
    expect(Math.abs((anslag?.lav ?? 0) - 57.4)).toBeLessThan(3);
    expect(Math.abs((anslag?.hoy ?? 0) - 82.8)).toBeLessThan(3);
  });

  test('leaves Vestfold in doubt, where all answered and nobody knows what', () => {
    const { anslag, sikkert } = fylke('39') ?? {};
    expect(sikkert).toEqual({ lav: 50, hoy: 100 });
    expect((anslag?.hoy ?? 0) - (anslag?.lav ?? 0)).toBeGreaterThan(10);
  });

  test('from 45 000 inhabitants on is Wilson’s interval of all that answered', () => {
    const { svarte = NaN, spurt, anslag, sikkert } = gruppe('norge/45000+') ?? {};
    expect(spurt).toBe(24);
    expect(svarte).toBeCloseTo(18.053, 3);
    // 18.053 / (18.053 + 1.96²) = 18.053 / 21.894
    expect(anslag?.andel).toBe(100);
    expect(anslag?.lav).toBeCloseTo(82.45, 1);
    expect(anslag?.hoy).toBe(100);
    // At least 17 of 24 have answered, and cooperate.
    expect(sikkert?.lav).toBeCloseTo(100 * (17 / 24), 9);
  });

  test('bounds the landsdeler and the country by the silent', () => {
    const nordNorge = landsdeler.find(({ kode }) => kode === 'nord-norge');
    expect(nordNorge?.ubesvart).toBe(55);
    expect(nordNorge?.sikkert).toEqual({ lav: 32.5, hoy: 87.5 });
    expect(norge.ubesvart).toBeCloseTo(47.06, 2);
    expect(norge.sikkert.lav).toBeCloseTo(43.98, 2);
    expect(norge.sikkert.hoy).toBeCloseTo(91.04, 2);
  });
});

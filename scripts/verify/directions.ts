/** Signs and trends: which of two numbers is the higher, and which way the groups go. */
import { storrelser } from '../../src/contract/codes';
import type { Compute, Groups } from './compute';
import { formaliseringsforskjell, groupsOf, measureOf } from './groups';
import type { Outcome } from './outcome';
import type { Published } from './published';
import { holdsTrend, roundTo, signOf } from './relations';
import { amount, decimal, direction, signed } from './text';

/** Half of the last digit the report prints: a smaller difference does not show. */
const visible = { mean: 0.05, points: 0.5 };

/** From small to large, and from least to most central: the ends that +1 rises between. */
const rising: Readonly<Record<string, readonly string[]>> = {
  kommunestorrelse: storrelser,
  sentralitet: ['6', '5', '4', '3', '2', '1'],
};

const leftOut: Readonly<Record<string, readonly string[]>> = {
  '10000+': ['0-9999'],
  alle_grupper_unntatt_2: ['2'],
};

/** What a trend is the trend of: `trend_stor_effekt` of the share with great effect. */
const trendIndikator = (name: string) =>
  name.replace('trend_', '').replace(/^stor_effekt/, 'andel_stor_effekt');

export async function checkTrend(compute: Compute, row: Published): Promise<Outcome> {
  const groups = await groupsOf(compute, row, trendIndikator(row.indikator));
  const followed = (rising[row.dimensjon] ?? []).filter(
    (gruppe) => !leftOut[row.gruppe]?.includes(gruppe),
  );
  const values = followed.flatMap((gruppe) => groups.get(gruppe)?.value ?? []);
  return {
    ok: holdsTrend(row.verdi, values),
    reproduced: `${values.map((value) => decimal(value, 1)).join(' → ')} %`,
  };
}

/** "Many" and "most" fylker: compared as printed, with one decimal. */
function countFylker(row: Published, forebygging: Groups, handtering: Groups): Outcome {
  const signs = [...forebygging].flatMap(([fylke, { value }]) => {
    const other = handtering.get(fylke);
    return other ? [Math.sign(roundTo(other.value, 1) - roundTo(value, 1))] : [];
  });
  const same = signs.filter((sign) => sign === row.verdi).length;
  const opposite = signs.filter((sign) => sign === -row.verdi).length;
  const most = row.gruppe.startsWith('de_fleste');
  return {
    ok: same > (most ? signs.length / 2 : opposite),
    reproduced: `${same} av ${signs.length} fylker, ${opposite} motsatt`,
  };
}

/** Handling minus prevention. */
async function checkMeans(compute: Compute, row: Published): Promise<Outcome> {
  const mean = (effekt: string) =>
    compute(`snitt_effekt_${effekt}`, row.dimensjon, row.formalisering);
  const [forebygging, handtering] = [await mean('forebygging'), await mean('handtering')];
  if (row.gruppe.endsWith('_fylker')) return countFylker(row, forebygging, handtering);
  const [before, after] = [forebygging.get(row.gruppe), handtering.get(row.gruppe)];
  if (!before || !after) return { ok: false, reproduced: 'ingen tall' };
  const difference = after.value - before.value;
  return {
    ok: signOf(difference, visible.mean) === row.verdi,
    reproduced: `${signed(difference, 2)}: ${amount(after, 'score_1_5')} mot ${amount(before, 'score_1_5')}`,
  };
}

/** `A_minus_B` compares two groups; otherwise formalised is compared with not. */
async function pointsBetween(compute: Compute, row: Published): Promise<number | undefined> {
  const measure = measureOf('andel_stor_effekt', row.effekt);
  const [first, second] = row.gruppe.split('_minus_');
  if (first === undefined || second === undefined) {
    const forskjell = await formaliseringsforskjell(compute, measure, row.dimensjon);
    return forskjell.get(row.gruppe)?.value;
  }
  const groups = await compute(measure, row.dimensjon, row.formalisering);
  const [a, b] = [groups.get(first), groups.get(second)];
  return a && b ? a.value - b.value : undefined;
}

export async function checkSign(compute: Compute, row: Published): Promise<Outcome> {
  if (row.indikator === 'retning_handtering_minus_forebygging') return checkMeans(compute, row);
  const difference = await pointsBetween(compute, row);
  if (difference === undefined) return { ok: false, reproduced: 'ingen tall' };
  return {
    ok: signOf(difference, visible.points) === row.verdi,
    reproduced: `${direction(Math.sign(difference))}: ${signed(difference, 1)} prosentpoeng`,
  };
}

/** Rankings: whether a group has the place among the others that the report gives it. */
import type { Compute } from './compute';
import { groupsOf } from './groups';
import type { Outcome } from './outcome';
import type { Published } from './published';
import { places, printedDecimals, roundTo } from './relations';
import { amount } from './text';

/** Options that are no answer of their own: the report ranks the named ones. */
const residual = ['annet', 'andre', 'vet_ikke', 'ingen'];

/** Sets, although their key does not say so: the report has two orders (I14), or none. */
const unordered = ['andel_formalisert:topp3', 'andel_ikke_formalisert:topp2'];

const isSet = (key: string) => /mengde|blant/.test(key) || unordered.includes(key);

/** The unit in which the ranked indicator is printed. */
function unitOf(indikator: string): string {
  if (indikator.startsWith('snitt')) return 'score_1_5';
  return indikator.startsWith('diff') ? 'prosentpoeng' : 'prosent';
}

/** The rows of the same ranking: same key, dimension, kind and effect. */
const rankedWith = (row: Published, rows: readonly Published[]) =>
  rows.filter(
    (other) =>
      other.rekkefolge === row.rekkefolge &&
      other.dimensjon === row.dimensjon &&
      other.formalisering === row.formalisering &&
      other.effekt === row.effekt,
  );

/** Groups with the same printed value share their places (I17); a set leaves its inner order open. */
export async function checkOrder(
  compute: Compute,
  row: Published,
  rows: readonly Published[],
): Promise<Outcome> {
  const key = row.rekkefolge ?? '';
  const [indikator = '', list = ''] = key.split(':');
  const ranked = rankedWith(row, rows);
  const groups = [...(await groupsOf(compute, row, indikator))].filter(
    ([gruppe]) =>
      gruppe === row.gruppe ||
      (list === 'alle-vist'
        ? ranked.some((other) => other.gruppe === gruppe)
        : !residual.includes(gruppe)),
  );
  const computed = groups.find(([gruppe]) => gruppe === row.gruppe)?.[1];
  if (!computed) return { ok: false, reproduced: 'ingen tall' };
  const unit = unitOf(indikator);
  const printed = (value: number) => roundTo(value, printedDecimals(unit));
  const others = groups.filter(([gruppe]) => gruppe !== row.gruppe);
  const [first, last] = places(
    printed(computed.value),
    others.map(([, { value }]) => printed(value)),
    list.startsWith('bunn') ? 'bunn' : 'topp',
  );
  const place = first === last ? `nr. ${first}` : `nr. ${first}–${last}`;
  return {
    ok: isSet(key) ? first <= ranked.length : first <= row.verdi && row.verdi <= last,
    reproduced: `${place} av ${groups.length}: ${amount(computed, unit)}`,
  };
}

import { describe, expect, test } from 'vitest';
import type { Datasett } from '../../src/contract/datasett';
import type { Near } from '../../src/model/near-kommuner';
import type { NamedPlaceRow, Verdict } from '../../src/model/place-comparison';
import { comparison, measured, placeViews, verdictOf } from '../../src/model/place-comparison';
import { areasAround } from '../../src/model/place-groups';
import { noFilters } from '../../src/query/filters';
import { measureIds } from '../../src/query/place-measures';
import type { MeasureId } from '../../src/query/place-measures';
import { nearAnswerText, reportedOf } from '../../src/text/near-text';
import { textsOf } from '../../src/text/texts';
import type { Given } from '../plain-area';
import { plainRow } from '../plain-area';

const nb = textsOf('nb');

/** The views of a place of which only the given rows are known. */
function viewsOf(
  datasett: Datasett,
  known: Partial<Record<MeasureId, readonly Given[]>>,
  like: readonly NamedPlaceRow[] = [],
) {
  const rows = measureIds.flatMap((maling) =>
    [{ omrade: 'norge' }, ...(known[maling] ?? [])].map((given): NamedPlaceRow => ({
      ...plainRow(given),
      maling,
      gruppe: 'alle',
    })),
  );
  const round = datasett === 'rapporten' ? null : { bolge: 2024, datasett };
  return placeViews([...rows, ...like], { datasett, round, filters: noFilters });
}

function verdict(datasett: Datasett, one: Partial<Given>, two: Partial<Given>): Verdict | null {
  const rows = [
    { omrade: '50', ...one },
    { omrade: '18', ...two },
  ];
  const views = viewsOf(datasett, { samarbeider: rows });
  const [a, b] = [measured(views, 'samarbeider', '50'), measured(views, 'samarbeider', '18')];
  if (!a || !b) throw new Error('not there');
  return verdictOf(a, b.area);
}

describe('two places', () => {
  const low = { verdi: 40, ki_lav: 30, ki_hoy: 50, status: 'beregnet' } as const;
  const high = { verdi: 70, ki_lav: 60, ki_hoy: 79, status: 'beregnet' } as const;
  const near = { verdi: 45, ki_lav: 36, ki_hoy: 55, status: 'beregnet' } as const;
  const whole = (verdi: number) => ({ verdi, svart: 6, kommuner: 6, status: 'beregnet' }) as const;

  test.each<[string, Partial<Given>, Partial<Given>, Verdict]>([
    ['are told apart by the interval of their difference', low, high, 'lavere'],
    ['the other way round', high, low, 'hoyere'],
    ['are not where it holds nought', low, near, 'ikke_skillbar'],
    ['are alike where both are counted', whole(50), whole(50), 'like'],
    ['differ where both are counted', whole(50), whole(60), 'lavere'],
    ['cannot be judged without an interval', low, { ...high, ki_lav: null }, 'uten_intervall'],
    ['cannot be compared where one is not known', low, { status: 'ikke_svart' }, 'ukjent'],
  ])('%s', (_, one, two, expected) => {
    expect(verdict('undersokelsen', one, two)).toBe(expected);
  });

  const printed = { ...low, status: 'publisert' } as const;
  test.each<[string, Partial<Given>, Verdict]>([
    ['an estimate', { ...high, status: 'anslag' }, 'anslag'],
    ['a bound', { verdi_lav: 60, verdi_hoy: 79, status: 'avgrenset' }, 'grenser'],
    ['a place in an order', { orden: 'hoyest', status: 'avgrenset' }, 'grenser'],
  ])('one is %s: not compared, and it is said why', (_, two, expected) => {
    expect(verdict('rapporten', printed, two)).toBe(expected);
    expect(nb.place.verdict[expected]('A', 'B')).not.toMatch(/over|under/);
  });

  test('that share one number are one', () => {
    const both = { ...printed, gjelder: '03+32' };
    expect(verdict('rapporten', both, both)).toBe('samme');
  });

  test('of the example are not compared: nothing is claimed of it', () => {
    const made = { status: 'modellert' } as const;
    expect(verdict('eksempel', { ...low, ...made }, { ...high, ...made })).toBeNull();
  });
});

test('a number that several areas show together stands once', () => {
  const effekt = { verdi: 3.6, gjelder: '18', status: 'publisert' } as const;
  const fylke: Given = { omrade: '18', verdi: 3.6, status: 'publisert' };
  const landsdel: Given = { omrade: 'nord-norge', verdi: 3.5, status: 'anslag' };
  const kommune: Given = { omrade: '1875', ...effekt };
  const views = viewsOf('rapporten', { begge: [kommune, fylke, landsdel] });
  const around = areasAround({
    ...plainRow(kommune),
    landsdel: 'nord-norge',
    landsdel_navn: 'Nord-Norge',
    fylkesnavn: 'Nordland',
  });
  expect(around.map(({ omrade }) => omrade)).toEqual(['18', 'nord-norge']);
  const lines = comparison(views, 'begge', '1875', around).map(({ line }) => line);
  expect(lines).toEqual(['selv', 'landsdel', 'norge']);
});

describe('a neighbour', () => {
  test('is in the report one of its group, or known by name', () => {
    const group = 'kommunene i Nord-Norge under 10 000 innbyggere';
    const estimated = { orden: null, status: 'anslag', gjelder_navn: group } as const;
    expect(reportedOf(nb, estimated)).toEqual([`regnes til ${group}`]);
    const member = { orden: 'kjent', status: 'avledet', gjelder_navn: null } as const;
    expect(reportedOf(nb, member)).toEqual(['samarbeider (avledet)']);
    expect(reportedOf(nb, { ...estimated, gjelder_navn: null, status: 'ikke_publisert' })).toEqual(
      [],
    );
  });

  test('of the example never answered anything', () => {
    const near: Near = {
      ...{ kommunenummer: '1804', navn: 'Bodø', er_nabo: true, avstand_km: 12 },
      ...{ onsket: null, skjermet: false, samarbeid: [], status: 'ikke_svart' },
      answer: 'ikke_svart',
    };
    expect(nearAnswerText(nb, near, 'undersokelsen')).toMatch(/^svarte ikke/);
    expect(nearAnswerText(nb, near, 'eksempel')).toMatch(/^ikke med i eksempelet/);
  });
});

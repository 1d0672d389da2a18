import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { areaGroups } from '../../src/model/area-groups';
import { areasWithin, rankingOf, spanShown } from '../../src/model/ranking';
import type { Ranking } from '../../src/model/ranking';
import type { Orden } from '../../src/indicators/orden';
import { responseRows } from '../../src/model/response-order';
import type { View } from '../../src/model/view';
import { rankedDetails, rankText } from '../../src/text/ranking-text';
import { textsOf } from '../../src/text/texts';
import type { Given } from '../plain-area';
import { plainView } from '../plain-area';

const nb = textsOf('nb');

function ranked(view: View): Ranking {
  const ranking = rankingOf(view);
  if (!ranking) throw new Error('not ranked');
  return ranking;
}

/** A share that the report prints, with its interval. */
const printed = (omrade: string, verdi: number, ki_lav: number, ki_hoy: number): Given => ({
  omrade,
  verdi,
  ki_lav,
  ki_hoy,
  status: 'publisert',
});
const norge = printed('norge', 83, 79, 86);

describe('what has an order', () => {
  test('areas that all have a number that is nobody’s guess: lowest first', () => {
    const view = plainView([
      norge,
      printed('nord', 72, 60, 82),
      { ...printed('midt', 56, 39, 71), status: 'avledet' },
      printed('sor', 96, 83, 99),
    ]);
    expect(ranked(view).ranked.map(({ area }) => area.omrade)).toEqual(['midt', 'nord', 'sor']);
  });

  test.each<[string, Partial<Given>]>([
    ['an estimate', { status: 'anslag', verdi: 70, ki_lav: 57, ki_hoy: 81 }],
    ['a bound', { status: 'avgrenset', verdi_lav: 60, verdi_hoy: 80 }],
    ['a place in an order', { status: 'avgrenset', orden: 'halvparten' }],
  ])('not where one of them is %s', (_, own) => {
    expect(
      rankingOf(plainView([norge, printed('nord', 72, 60, 82), { omrade: 'sor', ...own }])),
    ).toBeNull();
  });

  test('an area of which nothing is known hinders nothing', () => {
    const { ranked: all, without } = ranked(
      plainView([norge, printed('nord', 72, 60, 82), { omrade: 'sor' }]),
    );
    expect([all.length, without.length]).toEqual([1, 1]);
  });

  test('not kommuner that show the number of their fylke', () => {
    const own = { verdi: 3.6, status: 'publisert', gjelder: '18' } as const;
    const rows = [{ omrade: '1804', ...own }, { omrade: '1806', ...own }, norge];
    expect(rankingOf(plainView(rows, { indikator: 'effekt', niva: 'kommune' }))).toBeNull();
  });

  test('the example’s, with no mark and no place: it claims nothing', () => {
    const made = { status: 'modellert', svart: 5 } as const;
    const view = plainView(
      [
        { ...norge, ...made },
        { ...printed('nord', 20, 10, 30), ...made },
        { ...printed('sor', 96, 90, 99), ...made },
      ],
      { datasett: 'eksempel' },
    );
    const all = ranked(view).ranked;
    expect(all.map(({ mark, rank }) => [mark, rank])).toEqual([
      [null, null],
      [null, null],
    ]);
    const said = all.flatMap((one) => rankedDetails(nb, view, one)).join(' ');
    expect(said).not.toMatch(/svarte/i);
  });
});

describe('how much the order is worth', () => {
  const low = printed('lav', 50, 42, 58);
  const mid = printed('midt', 70, 62, 77);
  const near = printed('naer', 72, 64, 79);
  const high = printed('hoy', 95, 90, 98);
  const view = plainView([norge, low, mid, near, high]);

  test('a place is what those it can be told from leave it', () => {
    const places = ranked(view).ranked.map(({ area, rank }) => [area.omrade, rank]);
    expect(places).toEqual([
      ['lav', { low: 1, high: 1 }],
      ['midt', { low: 2, high: 3 }],
      ['naer', { low: 2, high: 3 }],
      ['hoy', { low: 4, high: 4 }],
    ]);
  });

  test('a mark is by the interval of the difference from the country: its own doubt counts too', () => {
    // 83 is above all of this area's interval; less the country's own doubt it may be the same.
    const beside = printed('like', 75, 66, 82.5);
    const marks = ranked(plainView([norge, low, beside, high])).ranked.map(({ mark }) => mark);
    expect(marks).toEqual(['lavere', 'ikke_skillbar', 'hoyere']);
  });

  test('everybody answered, in the area alone: the country’s doubt still counts', () => {
    const whole: Given = {
      omrade: 'vest',
      verdi: 85,
      svart: 6,
      kommuner: 6,
      status: 'beregnet',
    };
    const country = { ...norge, status: 'beregnet' } as const;
    const view = plainView([country, whole], { datasett: 'undersokelsen' });
    expect(ranked(view).ranked[0]?.mark).toBe('ikke_skillbar');
  });

  test('without an interval there is neither mark nor place', () => {
    const bare = (omrade: string, verdi: number): Given => ({ omrade, verdi, status: 'publisert' });
    const all = ranked(plainView([bare('norge', 3.7), bare('a', 3.2), bare('b', 4.1)])).ranked;
    expect(all.map(({ mark, rank }) => mark ?? rank)).toEqual([null, null]);
  });

  test('one that can be told from no other has no place', () => {
    const all = ranked(plainView([norge, mid, near])).ranked;
    expect(all.map(({ rank }) => rank)).toEqual([null, null]);
  });

  test('areas that share one number count as one', () => {
    const both = { gjelder: '03+32', verdi: 4.1, status: 'publisert' } as const;
    const rows = [norge, { omrade: '03', ...both }, { omrade: '32', ...both }, { omrade: '50' }];
    const { ranked: all, total } = ranked(plainView(rows, { indikator: 'effekt', niva: 'fylke' }));
    expect([all.length, total]).toEqual([2, 1]);
  });

  test('a span of values holds the areas whose printed value lies in it', () => {
    const ranking = ranked(view);
    const inside = areasWithin(catalogue.samarbeider, ranking, { low: 50, high: 70 });
    expect([...inside]).toEqual(['lav', 'midt']);
    expect(spanShown(catalogue.samarbeider, ranking)).toEqual({ low: 0, high: 100 });
  });

  test.each([
    [1, 3, 'Mellom plass 1 og 3 av 6, regnet fra lavest'],
    [4, 6, 'Mellom plass 4 og 6 av 6, regnet fra lavest'],
    [3, 3, 'Plass 3 av 6, regnet fra lavest'],
  ])('a place in words: %i–%i', (from, to, text) => {
    expect(rankText(nb, { low: from, high: to }, 6)).toBe(text);
  });
});

describe('what has no order is grouped, in official order', () => {
  const keysOf = (view: View) =>
    areaGroups(view).map(({ key, areas }) => [key, areas.map(({ omrade }) => omrade)]);

  test('kommuner by the group their number is about, those known by name first', () => {
    const of = (omrade: string, gjelder: string): Given => ({
      omrade,
      gjelder,
      verdi: 70,
      status: 'anslag',
    });
    const view = plainView(
      [
        norge,
        { omrade: 'vestlandet' },
        { omrade: 'nord-norge' },
        of('1804', 'nord-norge/10000-44999'),
        of('1875', 'nord-norge/0-9999'),
        { omrade: '1832', orden: 'kjent', status: 'avledet', utledning: 'case' },
        of('4612', 'vestlandet/0-9999'),
        of('1838', 'nord-norge/0-9999'),
      ],
      { niva: 'kommune' },
    );
    expect(keysOf(view)).toEqual([
      ['orden-kjent', ['1832']],
      ['gjelder-vestlandet/0-9999', ['4612']],
      ['gjelder-nord-norge/0-9999', ['1875', '1838']],
      ['gjelder-nord-norge/10000-44999', ['1804']],
    ]);
  });

  test('fylker with a number of their own, then estimates: not by value', () => {
    const estimate = (omrade: string, verdi: number): Given => ({
      omrade,
      verdi,
      status: 'anslag',
    });
    const view = plainView(
      [
        norge,
        estimate('11', 96),
        estimate('15', 70),
        printed('50', 56, 39, 71),
        estimate('18', 60),
      ],
      { niva: 'fylke' },
    );
    expect(keysOf(view)).toEqual([
      ['tall', ['50']],
      ['status-anslag', ['11', '15', '18']],
    ]);
  });

  test('an order is groups of its classes', () => {
    const ordered = (omrade: string, orden: Orden): Given => ({
      omrade,
      orden,
      status: 'avgrenset',
    });
    const view = plainView(
      [norge, ordered('a', 'hoyest'), ordered('b', 'halvparten'), ordered('c', 'imellom')],
      { indikator: 'formalisert' },
    );
    expect(keysOf(view)).toEqual([
      ['orden-halvparten', ['b']],
      ['orden-imellom', ['c']],
      ['orden-hoyest', ['a']],
    ]);
  });
});

describe('how many answered', () => {
  const rows: Given[] = [
    { omrade: 'norge', svart: 19, kommuner: 30 },
    { omrade: '18', svart: 9, kommuner: 20, grense_lav: 21, grense_hoy: 97, status: 'anslag' },
    { omrade: '39', svart: 10, kommuner: 10, status: 'anslag' },
    { omrade: '50', svart: null },
  ];

  test('fewest first, with what is sure whatever the silent say', () => {
    const all = responseRows(plainView(rows, { niva: 'fylke' }));
    expect(all.map(({ area, rate, bounds }) => [area.omrade, rate, bounds])).toEqual([
      ['18', 45, { low: 21, high: 97 }],
      ['39', 100, null],
    ]);
    // The bounds of an estimate follow from what is printed: they are no estimate.
    expect(all[0]).toMatchObject({ rateStatus: 'publisert', boundsStatus: 'avgrenset' });
  });

  test('of made answers it is made', () => {
    const [first] = responseRows(plainView(rows, { niva: 'fylke', datasett: 'eksempel' }));
    expect(first?.rateStatus).toBe('modellert');
  });
});

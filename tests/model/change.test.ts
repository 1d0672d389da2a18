import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import type { SurveyDatasett } from '../../src/contract/datasett';
import { viewAsCsv } from '../../src/out/files/rows';
import { catalogue, indikatorIds } from '../../src/indicators/catalogue';
import type { IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import type { Change } from '../../src/model/change';
import { changeOf } from '../../src/model/change-between';
import type { View } from '../../src/model/view';
import {
  changeLead,
  changeLegendText,
  missingText,
  spokenChange,
} from '../../src/text/change-text';
import { textsOf } from '../../src/text/texts';
import type { Given } from '../plain-area';
import { plainView } from '../plain-area';

const nb = textsOf('nb');

interface Held {
  readonly view: View;
  readonly change: Change;
}

/** The rows of an earlier and a later round, held against each other; the later one is on screen. */
function held(
  earlier: readonly Given[],
  later: readonly Given[],
  {
    datasett = 'undersokelsen',
    indikator = 'samarbeider',
    niva = 'fylke',
  }: { datasett?: SurveyDatasett; indikator?: IndikatorId; niva?: Niva } = {},
): Held {
  const of = (rows: readonly Given[], bolge: number) =>
    plainView(rows, { datasett, indikator, niva, bolge });
  const view = of(later, 2026);
  const both = [{ niva: 'norge', omrade: 'norge', begge: 7 }] as const;
  const change = changeOf(view, of(earlier, 2024), both);
  if (!change) throw new Error('no change');
  return { view: { ...view, change }, change };
}

const share = (omrade: string, verdi: number, ki_lav: number, ki_hoy: number): Given => ({
  ...{ omrade, verdi, ki_lav, ki_hoy, n: 20, svart: 20, kommuner: 40 },
  ...{ status: 'beregnet', utledning: 'svar' },
});
const whole = (omrade: string, verdi: number): Given => ({
  ...{ omrade, verdi, n: 6, svart: 6, kommuner: 6, status: 'beregnet', utledning: 'svar' },
});

describe('how sure a change is', () => {
  test.each<[string, Given, Given, string | null]>([
    ['larger than its doubt', share('18', 40, 30, 50), share('18', 70, 60, 79), 'skillbar'],
    [
      'larger, though the two intervals overlap a little',
      share('18', 50, 40.5, 59.5),
      share('18', 65, 55.5, 73.5),
      'skillbar',
    ],
    ['smaller', share('18', 50, 40, 60), share('18', 55, 45, 65), 'ikke_skillbar'],
    ['everybody answered both times', whole('18', 50), whole('18', 60), 'eksakt'],
    ['everybody answered once', whole('18', 50), share('18', 55, 45, 65), 'ikke_skillbar'],
    [
      'no interval once',
      share('18', 50, 40, 60),
      { ...share('18', 90, 80, 95), ki_lav: null, ki_hoy: null },
      'ukjent',
    ],
    ['no number once', share('18', 50, 40, 60), { omrade: '18', status: 'ikke_svart' }, null],
  ])('%s', (_, before, after, visshet) => {
    const { change } = held([before], [after]);
    expect(change.byOmrade.get('18')?.visshet ?? null).toBe(visshet);
    const unsure = change.legend.flatMap(({ key, omrader }) =>
      key === 'ikke_skillbar' ? omrader : [],
    );
    expect(unsure).toEqual(visshet === 'ikke_skillbar' ? ['18'] : []);
  });

  test('a kommune’s own answers are exact', () => {
    const own = (verdi: number): Given => ({ omrade: '1804', verdi, status: 'beregnet' });
    const { change } = held([own(0)], [own(100)], { niva: 'kommune' });
    expect(change.byOmrade.get('1804')).toMatchObject({ endring: 100, visshet: 'eksakt' });
  });

  test('a number that is only bounded is not held against another', () => {
    const bounded: Given = { omrade: '18', verdi_lav: 40, verdi_hoy: 60, status: 'avgrenset' };
    const { change } = held([bounded], [share('18', 55, 45, 65)]);
    expect(change.byOmrade.get('18')).toMatchObject({ endring: null, status: 'avgrenset' });
  });
});

test('it runs forward in time, whichever round is on screen', () => {
  const of = (bolge: number, verdi: number) =>
    plainView([whole('18', verdi)], { datasett: 'undersokelsen', niva: 'fylke', bolge });
  const [first, second] = [of(2024, 50), of(2026, 60)];
  const [forward, back] = [changeOf(second, first, []), changeOf(first, second, [])];
  expect(back?.areas).toEqual(forward?.areas);
  expect(forward?.areas[0]?.endring).toBe(10);
  expect([back?.fra.bolge, back?.til.bolge]).toEqual([2024, 2026]);
});

test('the report has no rounds to hold against each other', () => {
  const report = plainView([{ omrade: '18', verdi: 60, status: 'anslag' }], { niva: 'fylke' });
  expect(changeOf(report, report, [])).toBeNull();
});

describe('classes', () => {
  test.each(indikatorIds)('of %s are symmetric around no change', (indikator) => {
    const { step } = catalogue[indikator];
    const { change } = held([whole('18', 3)], [whole('18', 3 + 2 * step)], { indikator });
    const { classes } = change;
    expect(classes).toHaveLength(7);
    const negated = (value: number | null | undefined) => (value == null ? null : 0 - value);
    classes.forEach(({ low, high }, index) => {
      const mirror = classes[classes.length - 1 - index];
      expect([low, high]).toEqual([negated(mirror?.high), negated(mirror?.low)]);
    });
  });

  test('the legend counts every area once', () => {
    const { change } = held(
      [share('18', 40, 30, 50), whole('39', 60), { omrade: '50', status: 'ikke_svart' }],
      [share('18', 41, 31, 51), whole('39', 90), whole('50', 60)],
    );
    const counted = change.legend.filter(({ overlaps }) => !overlaps);
    expect(counted.flatMap(({ omrader }) => omrader).sort()).toEqual(['18', '39', '50']);
  });
});

describe('the example', () => {
  const made = (given: Given): Given => ({ ...given, status: 'modellert' });
  const { view, change } = held(
    [
      made(share('norge', 60, 55, 65)),
      made(whole('18', 50)),
      { omrade: '50', status: 'ikke_svart' },
    ],
    [made(share('norge', 90, 85, 95)), made(whole('18', 90)), made(whole('50', 60))],
    { datasett: 'eksempel' },
  );
  const [first, silent] = change.areas;
  if (!first || !silent) throw new Error('no areas');

  test('has changes, and none that is borne out', () => {
    expect(first).toMatchObject({ endring: 40, visshet: null, status: 'modellert' });
  });

  test('says in every sentence what it is, and that nobody answered', () => {
    const lead = changeLead(nb, view, change);
    const said = [
      lead,
      missingText(nb, view, silent),
      spokenChange(nb, view, first),
      ...change.legend.map((line) => changeLegendText(nb, view, line)),
    ].join(' ');
    expect(said).not.toMatch(/svarte|større enn usikkerheten/i);
    for (const sentence of lead.split('. ')) expect(sentence).toMatch(/eksempel/i);
    expect(spokenChange(nb, view, first)).toMatch(/eksempel/i);
  });
});

test('what is said and what is downloaded is the change, with both values', () => {
  const { view, change } = held(
    [share('norge', 60, 55, 65), share('18', 40, 30, 50)],
    [share('norge', 62, 57, 67), share('18', 70, 60, 79)],
  );
  const [area] = change.areas;
  if (!area) throw new Error('no area');
  expect(spokenChange(nb, view, area)).toMatch(
    /^18, \+30 prosentpoeng, 40\s% → 70\s%, Større enn usikkerheten/,
  );
  expect(changeLead(nb, view, change)).toContain('7 kommuner svarte begge ganger');
  expect(changeLead(nb, view, change)).toContain('1 av 1 fylker har en endring');
  const [row] = csvParse(viewAsCsv(nb, view)).filter(({ omrade }) => omrade === '18');
  expect(row).toMatchObject({
    bolge: '2026',
    fra_bolge: '2024',
    til_bolge: '2026',
    fra_verdi: '40',
    til_verdi: '70',
    endring: '30',
    endring_visshet: 'skillbar',
  });
});

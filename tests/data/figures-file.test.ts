/** `figurer.json` against the report's numbers, which the test reads itself. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reportFigures } from '../../scripts/report/figures/build';
import type { ReportRow } from '../../src/contract/figures-file';
import { reportFigureIds } from '../../src/contract/figures-file';
import { markOf, reportDrawing } from '../../src/model/drawn-figure';
import { publiserteTall, root, utlededeTall } from '../inputs';

const file = reportFigures(root);
const rows = file.figurer.flatMap((figure) => figure.rader.map((row) => ({ figure, row })));
const rowOf = (id: string) => {
  const found = rows.filter(({ row }) => row.tall.includes(id));
  const [one] = found;
  if (!one || found.length > 1) throw new Error(`${id} is in ${found.length} rows`);
  return one;
};

/** How the study was done, and what its form allowed. */
const notOfTheSurvey = ['metode_antall', 'maks_antall_samarbeid'];
const preferred = publiserteTall.filter(
  (row) => row['preferred'] === '1' && !notOfTheSurvey.includes(row['indicator'] ?? ''),
);
const csv = new Map(publiserteTall.map((row) => [row['id'], row]));

/** What the row says of the printed number, beside what the file has of it. */
function told(id: string, row: ReportRow): unknown {
  const printed = csv.get(id);
  switch (printed?.['relation']) {
    case 'eq':
    case 'exactly_n':
    case 'about': {
      if (row.slag !== 'verdi') return row.slag;
      const isCount = printed['unit'] === 'antall' && row.enhet !== 'antall';
      return isCount ? row.teller : (row.trykt ?? row.verdi);
    }
    case 'gt':
      return row.slag === 'grense' && row.hoy === null ? row.lav : row.slag;
    case 'lte':
      return row.slag === 'grense' && row.lav === null ? row.hoy : row.slag;
    case 'range':
      return row.slag === 'grense' ? [row.lav, row.hoy] : row.slag;
    case 'order':
      return row.slag === 'orden' ? row.ende : row.slag;
    default:
      return row.slag === 'retning' ? row.retning : row.slag;
  }
}

function expected(row: (typeof publiserteTall)[number]): unknown {
  const value = Number(row['value']);
  if (row['relation'] === 'range') return [value, Number(row['value_max'])];
  if (row['relation'] === 'order') return row['order_key']?.includes(':bunn') ? 'bunn' : 'topp';
  return value;
}

describe('what the report prints of the survey', () => {
  test('is in the figures once, each number, bound, order and direction as it is printed', () => {
    expect(preferred).toHaveLength(237);
    for (const row of preferred) {
      const id = row['id'] ?? '';
      expect(told(id, rowOf(id).row), id).toEqual(expected(row));
    }
  });

  test('and nothing else is, but what follows from it', () => {
    const known = new Set([...preferred, ...utlededeTall].map((row) => row['id']));
    for (const { row } of rows) for (const id of row.tall) expect(known, id).toContain(id);
    const derived = rows.filter(({ row }) => 'utledet' in row && row.utledet);
    expect(derived.every(({ row }) => row.status !== 'publisert')).toBe(true);
    const printed = rows.filter(({ row }) => !('utledet' in row) || !row.utledet);
    expect(printed.every(({ row }) => row.tall.every((id) => csv.has(id)))).toBe(true);
  });

  test('has the n and the place of each number, as printed', () => {
    for (const row of preferred) {
      const { row: own } = rowOf(row['id'] ?? '');
      if (own.slag === 'verdi' && own.teller !== null) continue;
      expect(own.n, row['id']).toBe(row['base_n'] ? Number(row['base_n']) : null);
      expect(own.kilde.toLowerCase(), row['id']).toBe(row['figure']?.toLowerCase());
    }
  });

  test('follows in the derived numbers: their ends are those of the list', () => {
    const implied = new Map(utlededeTall.map((row) => [row['id'], row]));
    let count = 0;
    for (const { row } of rows) {
      const own = implied.get(row.tall[0]);
      if (!own) continue;
      count++;
      const [low, high] = [Number(own['low']), Number(own['high'])];
      if (row.slag === 'verdi') expect(row.teller ?? row.verdi).toBe(low);
      else if (row.slag === 'grense') expect([row.lav ?? 0, row.hoy ?? 100]).toEqual([low, high]);
      else throw new Error(`${row.slag} of a derived number`);
    }
    expect(count).toBe(12);
  });
});

describe('each is what it is', () => {
  test('a bound has no value to draw, and is open where nothing bounds it', () => {
    const { figure, row } = rowOf('andel-samarbeider.landsdel.agder-og-rogaland');
    if (row.slag !== 'grense') throw new Error('no bound');
    expect(markOf(figure, row)).toMatchObject({
      verdi: null,
      verdi_lav: 90,
      verdi_hoy: 100,
      open: 'high',
    });
    const half = rowOf('andel-ikke-formalisert.landsdel.trondelag');
    if (half.row.slag !== 'grense') throw new Error('no bound');
    expect(half.row.form).toBe('opp_mot_halvparten');
    expect(markOf(half.figure, half.row)).toMatchObject({ verdi: null, verdi_hoy: 50, open: 'low' });
  });

  test('a count lies where its share does, and one without a share is in words', () => {
    const { figure, row } = rowOf('antall-arsak-ikke-etablert.arsak.manglende-tillit');
    if (row.slag !== 'verdi') throw new Error('no value');
    expect(markOf(figure, row)?.verdi).toBeCloseTo(200 / 13, 9);
    const norge = file.figurer.find(({ id }) => id === 'samarbeid-norge');
    if (!norge) throw new Error('no figure of the country');
    expect(reportDrawing(norge).inWords.map(({ gruppe }) => gruppe)).toEqual(
      expect.arrayContaining(['vurderinger', 'snitt_antall']),
    );
  });

  test('a set has no places, and an order has those that are printed', () => {
    expect(rowOf('rang-andel-formalisert.landsdel.vestlandet.topp3').row).toMatchObject({
      omfang: 'mengde',
      plasser: [],
    });
    expect(rowOf('rang-stor-effekt.samarbeidsform.annet.begge.alle-vist').row).toMatchObject({
      omfang: 'ordnet',
      grupper: ['iks', 'ko', 'vert', 'avtale', 'annet'],
      plasser: [1, 1, 3, 4, 5],
    });
    for (const { row } of rows) {
      if (row.slag !== 'orden') continue;
      const keys = row.tall.map((id) => csv.get(id)?.['order_key'] ?? '');
      if (keys.some((key) => /mengde|blant/.test(key))) expect(row.plasser).toEqual([]);
    }
  });

  test('40 % of 32 is 13 of 32, and that 40 is printed stands with it', () => {
    const { figure, row } = rowOf('andel-onsket.nasjonalt.norge');
    expect(row).toMatchObject({ teller: 13, n: 32, trykt: 40, status: 'avledet' });
    expect(figure.motsigelser).toContain('I3');
  });
});

test('the figures are those of the contract, and the file is light', () => {
  expect(file.figurer.map(({ id }) => id)).toEqual(reportFigureIds);
  expect(file.figurer.every(({ rader }) => rader.length > 0)).toBe(true);
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(30_000);
});

/** The measures over cooperations, as the report's table has them: the share formalised, and the effect. */
import { extent, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { keptEstimate } from '../../scripts/estimate/kept';
import { kommuner, publiserteTall, root } from '../inputs';
import type { Rows } from './rows';
import { levelOf, rowsOf } from './rows';

const formalisert = rowsOf('formalisert');
/** How many municipalities of each fylke are estimated to have answered that they cooperate. */
const expected = new Map(
  (await keptEstimate(root)).fylker.map((fylke) => [fylke.rapportfylke, fylke.samarbeider]),
);
const effekt = {
  begge: rowsOf('effekt-begge'),
  forebygging: rowsOf('effekt-forebygging'),
  handtering: rowsOf('effekt-handtering'),
};

/** The report's fylke of a fylke: Oslo and Akershus are one. */
const joint = (fylke: string) => (['03', '32'].includes(fylke) ? '03+32' : fylke);
const landsdelOf = new Map(kommuner.map((row) => [row['fylkesnummer'], row['landsdel']]));
const printedMean = (fylke: string, kind: string) =>
  Number(
    publiserteTall.find(
      (row) =>
        row['indicator'] === `snitt_effekt_${kind}` &&
        row['dimension'] === 'fylke' &&
        row['group_code'] === joint(fylke),
    )?.['value'],
  );

/** A kommune has what is said of its fylke, as the fylke's. */
function expectFylkesNumbers(rows: Rows) {
  for (const row of levelOf(rows, 'kommune')) {
    const fylke = rows.get(row.omrade.slice(0, 2));
    const { verdi, verdi_lav, verdi_hoy, orden, status } = fylke ?? {};
    expect(row).toMatchObject({ verdi, verdi_lav, verdi_hoy, orden, status });
    expect(row.gjelder).toBe(joint(row.omrade.slice(0, 2)));
  }
}

describe('effect', () => {
  test.each(['forebygging', 'handtering'] as const)('%s: figure 24’s means', (kind) => {
    const fylker = levelOf(effekt[kind], 'fylke');
    for (const row of fylker) {
      expect(row).toMatchObject({ status: 'publisert', kilde: 'figur 24', n: null });
      expect(row.verdi, row.omrade).toBe(printedMean(row.omrade, kind));
      expect(row.gjelder).toBe(joint(row.omrade) === row.omrade ? null : '03+32');
    }
    expectFylkesNumbers(effekt[kind]);
  });

  test('begge is the mean of the two printed numbers, derived', () => {
    for (const row of levelOf(effekt.begge, 'fylke')) {
      const parts = ['forebygging', 'handtering'].map((kind) => printedMean(row.omrade, kind));
      const [low, high] = extent(parts);
      expect(row).toMatchObject({ status: 'avledet', utledning: 'snitt' });
      expect(row.verdi, row.omrade).toBeCloseTo(sum(parts) / 2, 9);
      expect([row.del_lav, row.del_hoy]).toEqual([low, high]);
    }
    expect(effekt.begge.get('norge')).toMatchObject({ verdi: 3.7, n: 440, status: 'avledet' });
    expectFylkesNumbers(effekt.begge);
  });

  test.each(['begge', 'forebygging', 'handtering'] as const)(
    '%s of a landsdel is its fylker’s mean by how many municipalities cooperate, an estimate',
    (kind) => {
      const fylker = levelOf(effekt[kind], 'fylke');
      const estimated = levelOf(effekt[kind], 'landsdel').filter(
        ({ status }) => status === 'anslag',
      );
      expect(estimated.map(({ omrade }) => omrade)).toEqual([
        'agder-og-rogaland',
        'nord-norge',
        'ostlandet-ellers',
        'vestlandet',
      ]);
      for (const row of estimated) {
        const parts = fylker
          .filter(({ omrade }) => {
            const navn = landsdelOf.get(omrade) ?? '';
            return navn.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-') === row.omrade;
          })
          .map(({ omrade, verdi }) => ({
            verdi: verdi ?? NaN,
            weight: expected.get(omrade) ?? NaN,
          }));
        const mean =
          sum(parts, ({ verdi, weight }) => verdi * weight) / sum(parts, ({ weight }) => weight);
        expect(row.verdi, row.omrade).toBeCloseTo(mean, 2);
        expect([row.del_lav, row.del_hoy]).toEqual(extent(parts, ({ verdi }) => verdi));
        expect(row).toMatchObject({ utledning: 'vektet', ki_lav: null, n: null });
      }
    },
  );
});

describe('share formalised', () => {
  test('the country lies between the two derived shares', () => {
    expect(formalisert.get('norge')).toMatchObject({
      verdi_lav: 60.6,
      verdi_hoy: 61.5,
      n: 429,
      status: 'avgrenset',
    });
  });

  test('is printed for two fylker; of the rest only that it is more than the higher of them', () => {
    const printed = publiserteTall.filter(
      (row) => row['indicator'] === 'andel_formalisert' && row['dimension'] === 'fylke',
    );
    expect(printed).toHaveLength(2);
    for (const row of printed) {
      expect(formalisert.get(row['group_code'] ?? '')).toMatchObject({
        verdi: Number(row['value']),
        status: 'publisert',
        orden: null,
      });
    }
    const rest = levelOf(formalisert, 'fylke').filter(({ verdi }) => verdi === null);
    expect(rest).toHaveLength(13);
    for (const row of rest) {
      expect(row).toMatchObject({ orden: 'over_40', status: 'avgrenset', verdi_hoy: 100 });
      expect(row.verdi_lav).toBeGreaterThanOrEqual(40);
    }
    expectFylkesNumbers(formalisert);
  });

  test('landsdeler are in the report’s order, without a number', () => {
    const among = (test: (row: Record<string, string>) => boolean) =>
      publiserteTall
        .filter((row) => row['dimension'] === 'landsdel' && test(row))
        .map((row) => (row['group'] ?? '').toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-'))
        .sort();
    const inOrder = (orden: string) =>
      levelOf(formalisert, 'landsdel')
        .filter((row) => row.orden === orden)
        .map(({ omrade }) => omrade);
    expect(inOrder('hoyest')).toEqual(
      among((row) => row['order_key'] === 'andel_formalisert:topp3'),
    );
    expect(inOrder('halvparten')).toEqual(
      among((row) => row['indicator'] === 'andel_ikke_formalisert' && row['relation'] === 'lte'),
    );
    expect(inOrder('imellom')).toEqual(['agder-og-rogaland']);
    for (const row of levelOf(formalisert, 'landsdel')) {
      expect(row).toMatchObject({ verdi: null, utledning: 'rekkefolge', status: 'avgrenset' });
    }
  });
});

import { group, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { casesQuery } from '../../src/query/cases';
import type { CaseRow } from '../../src/query/cases';
import { openTables } from '../database';
import { kommuner, published, publiserteTall, utlededeTall } from '../inputs';

const run = await openTables();

async function areas(id: IndikatorId, effekt: EffektId = 'begge'): Promise<Map<string, AreaRow>> {
  const rows = await run<AreaRow>(areasQuery(unfiltered(catalogue[id], effekt, null)));
  return new Map(rows.map((row) => [row.omrade, row]));
}

const samarbeider = await areas('samarbeider');
const formalisert = await areas('formalisert');
const begge = await areas('effekt', 'begge');
const forebygging = await areas('effekt', 'forebygging');
const handtering = await areas('effekt', 'handtering');
const all = { samarbeider, formalisert, begge, forebygging, handtering };

describe.each(Object.entries(all))('every answer: %s', (_name, rows) => {
  test('has the country, 6 landsdeler, 15 fylker and 357 kommuner, in official order', () => {
    const byNiva = group(rows.values(), (row) => row.niva);
    expect([...byNiva].map(([niva, some]) => [niva, some.length])).toEqual([
      ['norge', 1],
      ['landsdel', 6],
      ['fylke', 15],
      ['kommune', 357],
    ]);
    for (const some of byNiva.values()) {
      expect(some.map((row) => row.omrade)).toEqual(some.map((row) => row.omrade).sort());
    }
  });

  test('counts everyone once at every level', () => {
    for (const some of group(rows.values(), (row) => row.niva).values()) {
      expect(sum(some, (row) => row.folketall)).toBe(5_550_203);
    }
    const landsdeler = [...rows.values()].filter((row) => row.niva === 'landsdel');
    expect(sum(landsdeler, (row) => row.svart ?? 0)).toBe(189);
    expect(sum(landsdeler, (row) => row.kommuner)).toBe(357);
  });

  test('has a value, a range or neither, as the status says', () => {
    for (const row of rows.values()) {
      const hasValue = row.verdi !== null;
      const hasRange = row.verdi_lav !== null && row.verdi_hoy !== null;
      expect(hasValue, row.navn).toBe(['publisert', 'avledet'].includes(row.status));
      expect(hasRange, row.navn).toBe(row.status === 'avgrenset');
      expect(row.kilde !== null, row.navn).toBe(row.status !== 'ikke_publisert');
      if (hasRange) expect(row.verdi_lav).toBeLessThan(row.verdi_hoy);
    }
  });

  test('names a figure or a chapter as the source of every number', () => {
    for (const row of rows.values()) {
      if (row.kilde !== null) expect(row.kilde, row.navn).toMatch(/figur|kap\.|sammendrag/);
    }
  });

  test('every number is a plain number', () => {
    for (const row of rows.values()) {
      for (const value of Object.values(row)) {
        expect(['string', 'number', 'object']).toContain(typeof value);
        if (typeof value === 'object') expect(value).toBeNull();
      }
    }
  });
});

describe('figure 24', () => {
  const fylker = publiserteTall.filter(
    (row) => row['dimension'] === 'fylke' && row['indicator']?.startsWith('snitt_effekt_'),
  );

  test('has its 28 means on the map, on Oslo and on Akershus those of the pair', () => {
    expect(fylker).toHaveLength(28);
    for (const row of fylker) {
      const rows = row['effekt'] === 'forebygging' ? forebygging : handtering;
      for (const fylkesnummer of (row['group_code'] ?? '').split('+')) {
        expect(rows.get(fylkesnummer)).toMatchObject({
          verdi: Number(row['value']),
          status: 'publisert',
          kilde: 'figur 24',
        });
      }
    }
    expect(forebygging.get('03')).toMatchObject({ gjelder: 'Oslo og Akershus', kommuner: 22 });
    expect(forebygging.get('34')?.gjelder).toBeNull();
  });

  test('gives "begge" as the mean of its two numbers', () => {
    expect(begge.get('42')).toMatchObject({
      verdi: 3.75,
      del_lav: 3.7,
      del_hoy: 3.8,
      status: 'avledet',
      utledning: 'snitt',
    });
    expect(begge.get('norge')).toMatchObject({ verdi: 3.7, n: 440, status: 'avledet' });
  });

  test('allows for the rounding of both numbers where "begge" is bounded by fylker', () => {
    // Vestland 3.4 and 3.7, Møre og Romsdal 3.3 and 3.6: means 3.55 and 3.45, each ± 0.05.
    expect(begge.get('vestlandet')).toMatchObject({ verdi_lav: 3.4, verdi_hoy: 3.6 });
  });

  test('bounds the landsdeler it does not print by their fylker', () => {
    expect(handtering.get('ostlandet-ellers')).toMatchObject({
      verdi: null,
      verdi_lav: 3.3,
      verdi_hoy: 4,
      status: 'avgrenset',
      utledning: 'mellom_fylker',
    });
    expect(handtering.get('trondelag')).toMatchObject({ verdi: 3.9, status: 'publisert' });
  });
});

describe('share that cooperates', () => {
  test.each([
    ['trondelag', 56, 10, 18, 'publisert'],
    ['nord-norge', 72, 26, 36, 'publisert'],
    ['vestlandet', 76, 25, 33, 'publisert'],
    ['agder-og-rogaland', (100 * 26) / 27, 26, 27, 'avledet'],
    ['oslo-og-akershus', (100 * 17) / 18, 17, 18, 'avledet'],
    ['ostlandet-ellers', (100 * 53) / 57, 53, 57, 'avledet'],
  ])('%s', (landsdel, verdi, teller, n, status) => {
    const row = samarbeider.get(landsdel);
    expect(row).toMatchObject({ teller, n, svart: n, status });
    expect(row?.verdi).toBeCloseTo(verdi, 9);
  });

  test('the landsdeler sum to the country’s 157 of 189', () => {
    const landsdeler = [...samarbeider.values()].filter((row) => row.niva === 'landsdel');
    expect(sum(landsdeler, (row) => row.teller ?? 0)).toBe(157);
    expect(samarbeider.get('norge')).toMatchObject({ verdi: 83, teller: 157, n: 189 });
  });

  test('fylker are bounded as the derived counts say', () => {
    const bounded = utlededeTall.filter(
      (row) =>
        row['quantity'] === 'Kommuner som samarbeider' &&
        row['dimension'] === 'fylke' &&
        row['low'] !== row['high'],
    );
    expect(bounded).toHaveLength(12);
    for (const row of bounded) {
      const fylke = [...samarbeider.values()].find(
        (area) => area.niva === 'fylke' && area.navn === row['group'],
      );
      expect(fylke).toMatchObject({
        teller_lav: Number(row['low']),
        teller_hoy: Number(row['high']),
        n: Number(row['base_n']),
        status: 'avgrenset',
      });
    }
  });

  test('Trøndelag is a fylke too, and says the same', () => {
    expect(samarbeider.get('50')).toMatchObject({
      verdi: 56,
      teller: 10,
      n: 18,
      status: 'publisert',
    });
  });

  test('a kommune is known only where everyone in its fylke answered and it is large', () => {
    const known = [...samarbeider.values()].filter(
      (row) => row.niva === 'kommune' && row.status !== 'ikke_publisert',
    );
    expect(known.map((row) => row.navn)).toEqual(['Tønsberg', 'Sandefjord', 'Larvik']);
    expect(samarbeider.get('3901')).toMatchObject({ svart: 1, status: 'ikke_publisert' });
    expect(samarbeider.get('4601')).toMatchObject({ svart: null, fylke_svart: 19 });
  });

  test('has its interval and its bounds over the silent', () => {
    const trondelag = samarbeider.get('trondelag');
    expect(trondelag?.ki_lav).toBeCloseTo(38.98, 1);
    expect(trondelag?.ki_hoy).toBeCloseTo(70.98, 1);
    expect(trondelag?.grense_lav).toBeCloseTo((100 * 10) / 38, 9);
    expect(trondelag?.grense_hoy).toBeCloseTo((100 * 30) / 38, 9);
    // 26 of 27, of 48: Wilson alone would reach past the one that said no.
    expect(samarbeider.get('agder-og-rogaland')?.ki_hoy).toBeCloseTo((100 * 47) / 48, 9);
    // 10 to 11 of 11, of 25, and no interval where the count itself is not known.
    expect(samarbeider.get('42')).toMatchObject({ ki_lav: null, grense_lav: 40, grense_hoy: 100 });
    expect(samarbeider.get('39')).toMatchObject({ svart: 6, kommuner: 6, ki_lav: null });
    expect(samarbeider.get('norge')?.grense_hoy).toBeCloseTo((100 * (157 + 168)) / 357, 9);
  });
});

describe('share formalised', () => {
  test('is printed for two fylker and bounded for the rest', () => {
    expect(formalisert.get('34')).toMatchObject({
      verdi: 34,
      status: 'publisert',
      kilde: 'figur 18',
    });
    expect(formalisert.get('56')).toMatchObject({ verdi: 40, status: 'publisert' });
    expect(formalisert.get('46')).toMatchObject({ verdi_lav: 40, verdi_hoy: 100 });
    expect(formalisert.get('50')).toMatchObject({ verdi_lav: 50, verdi_hoy: 100 });
  });

  test('the country lies between the two derived shares', () => {
    expect(formalisert.get('norge')).toMatchObject({
      verdi_lav: 60.6,
      verdi_hoy: 61.5,
      n: 429,
      status: 'avgrenset',
    });
  });
});

describe('response', () => {
  test('of every fylke is figure 6’s, and rounds to its printed rate', () => {
    for (const row of samarbeider.values()) {
      if (row.niva !== 'fylke') continue;
      if (row.svart === null) throw new Error(`${row.navn} has no response`);
      const id = (row.gjelder ?? row.navn)
        .toLowerCase()
        .replaceAll('ø', 'o')
        .replaceAll('å', 'a')
        .replaceAll(' ', '-');
      expect(row.svart).toBe(published(`svar-antall.fylke.${id}`));
      expect(Math.round((100 * row.svart) / row.kommuner)).toBe(published(`svarandel.fylke.${id}`));
    }
  });

  test('of its fylke stands on every kommune', () => {
    for (const row of samarbeider.values()) {
      if (row.niva !== 'kommune') continue;
      expect(row.fylke_svart, row.navn).not.toBeNull();
      expect(row.fylke_kommuner, row.navn).toBeGreaterThanOrEqual(row.fylke_svart ?? NaN);
    }
  });
});

test('names, population and centrality of each kommune are the register’s', () => {
  for (const kommune of kommuner) {
    expect(samarbeider.get(kommune['kommunenummer'] ?? '')).toMatchObject({
      navn: kommune['kommunenavn'],
      navn_offisielt: kommune['navn_offisielt'],
      fylkesnummer: kommune['fylkesnummer'],
      landsdel_navn: kommune['landsdel'],
      folketall: Number(kommune['folketall']),
      sentralitet: Number(kommune['sentralitet']),
    });
  }
});

test('a kommune finds its case cooperations', async () => {
  const cases = await run<CaseRow>(casesQuery);
  expect(cases.filter((row) => row.kommunenummer === '4601').map((row) => row.case_navn)).toEqual([
    'Samfunnssikkerhetens hus',
    'Vest brann- og redningsregion',
  ]);
});

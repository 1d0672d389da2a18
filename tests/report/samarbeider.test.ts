/** The share that cooperates, as the report's table has it: printed, derived, and estimated for groups. */
import { group, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { kommuner, publiserteTall, utlededeTall } from '../inputs';
import { formerMembers, ongoingMembers } from './case-members';
import { answers, levelOf, rowsOf } from './rows';

const rows = rowsOf('samarbeider');
const ofKommuner = levelOf(rows, 'kommune');
const byCode = new Map(kommuner.map((row) => [row['kommunenummer'], row]));

describe('landsdeler', () => {
  test.each([
    ['trondelag', 56, 10, 18, 'publisert'],
    ['nord-norge', 72, 26, 36, 'publisert'],
    ['vestlandet', 76, 25, 33, 'publisert'],
    ['agder-og-rogaland', (100 * 26) / 27, 26, 27, 'avledet'],
    ['oslo-og-akershus', (100 * 17) / 18, 17, 18, 'avledet'],
    ['ostlandet-ellers', (100 * 53) / 57, 53, 57, 'avledet'],
  ])('%s', (landsdel, verdi, teller, n, status) => {
    const row = rows.get(landsdel);
    expect(row).toMatchObject({ teller, n, svart: n, status, gjelder: null });
    expect(row?.verdi).toBeCloseTo(verdi, 9);
  });

  test('sum to the country’s 157 of 189', () => {
    expect(sum(levelOf(rows, 'landsdel'), ({ teller }) => teller ?? 0)).toBe(157);
    expect(rows.get('norge')).toMatchObject({ verdi: 83, teller: 157, n: 189, kommuner: 357 });
  });

  test('have their interval, and their bounds over the silent', () => {
    const trondelag = rows.get('trondelag');
    expect(trondelag?.ki_lav).toBeCloseTo(38.98, 1);
    expect(trondelag?.ki_hoy).toBeCloseTo(70.98, 1);
    expect(trondelag?.grense_lav).toBeCloseTo((100 * 10) / 38, 9);
    expect(trondelag?.grense_hoy).toBeCloseTo((100 * 30) / 38, 9);
    // 26 of 27, of 48: Wilson alone would reach past the one that said no.
    expect(rows.get('agder-og-rogaland')?.ki_hoy).toBeCloseTo((100 * 47) / 48, 9);
    expect(rows.get('norge')?.grense_hoy).toBeCloseTo((100 * (157 + 168)) / 357, 9);
  });
});

describe('fylker', () => {
  test('Trøndelag is printed, Oslo and Akershus are derived together', () => {
    expect(rows.get('50')).toMatchObject({ verdi: 56, teller: 10, n: 18, status: 'publisert' });
    for (const fylke of ['03', '32']) {
      expect(rows.get(fylke)).toMatchObject({
        teller: 17,
        n: 18,
        gjelder: '03+32',
        status: 'avledet',
        kommuner: 22,
      });
    }
  });

  test('the other twelve are estimates of their own, within what their counts allow', () => {
    const estimated = levelOf(rows, 'fylke').filter(({ status }) => status === 'anslag');
    expect(estimated).toHaveLength(12);
    const bounds = utlededeTall.filter(
      (row) =>
        row['quantity'] === 'Kommuner som samarbeider' &&
        row['dimension'] === 'fylke' &&
        row['low'] !== row['high'],
    );
    expect(bounds).toHaveLength(12);
    for (const row of bounds) {
      const inFylke = kommuner.find((kommune) => kommune['fylkesnavn'] === row['group']);
      const code = inFylke?.['fylkesnummer'];
      const fylke = estimated.find(({ omrade }) => omrade === code);
      const { svart = null, kommuner: all = 0 } = fylke ?? {};
      // If the summary's "only one kommune" is one for two landsdeler together, Østlandet has one more without.
      const read = inFylke?.['landsdel'] === 'Østlandet ellers' ? 1 : 0;
      const [low, high] = [Number(row['low']), Number(row['high'])];
      expect(fylke, row['group']).toMatchObject({ gjelder: null, n: null, utledning: 'anslag' });
      expect(fylke?.grense_lav).toBeGreaterThanOrEqual((100 * (low - read)) / all - 1e-6);
      expect(fylke?.grense_lav).toBeLessThanOrEqual((100 * low) / all + 1e-6);
      expect(fylke?.grense_hoy).toBeCloseTo((100 * (high + all - (svart ?? 0))) / all, 6);
      expect(fylke?.verdi).toBeGreaterThanOrEqual(fylke?.grense_lav ?? NaN);
      expect(fylke?.verdi).toBeLessThanOrEqual(fylke?.grense_hoy ?? NaN);
    }
  });
});

describe('kommuner', () => {
  const sizeOf = (folketall: number) =>
    folketall < 10_000 ? '0-9999' : folketall < 45_000 ? '10000-44999' : '45000+';
  const slug = (landsdel: string) =>
    landsdel.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-');

  test('each estimate is of the kommune’s landsdel and size, and the same for all of them', () => {
    const estimated = ofKommuner.filter(({ status }) => status === 'anslag');
    for (const { omrade, gjelder } of estimated) {
      const { folketall = '', landsdel = '' } = byCode.get(omrade) ?? {};
      const size = sizeOf(Number(folketall));
      expect(gjelder).toBe(`${size === '45000+' ? 'norge' : slug(landsdel)}/${size}`);
    }
    const groups = group(estimated, ({ gjelder }) => gjelder);
    expect(groups.size).toBe(13);
    for (const some of groups.values()) {
      const said = some.map(({ verdi, verdi_lav, verdi_hoy, ki_lav, ki_hoy, grense_lav }) =>
        [verdi, verdi_lav, verdi_hoy, ki_lav, ki_hoy, grense_lav].join(),
      );
      expect(new Set(said).size).toBe(1);
    }
  });

  test('none is 100 %: those from 45 000 are a range, and what follows wholly is told by name', () => {
    expect(ofKommuner.filter(({ verdi }) => verdi === 100)).toEqual([]);
    const full = ofKommuner.filter(({ utledning }) => utledning === 'utledet');
    expect(full.map(({ omrade }) => omrade)).toEqual(['3905', '3907', '3909']);
    for (const row of full) expect(row).toMatchObject({ orden: 'kjent', verdi: null, n: null });
    const large = ofKommuner.filter(({ gjelder }) => gjelder === 'norge/45000+');
    for (const { verdi, verdi_lav, verdi_hoy } of large) {
      expect([verdi, Math.round(verdi_lav ?? 0), verdi_hoy]).toEqual([null, 82, 100]);
    }
  });

  test('members of cases that go on are known by name, without a number; former ones are not', () => {
    const members = ofKommuner.filter(({ utledning }) => utledning === 'case');
    expect(new Set(members.map(({ omrade }) => omrade))).toEqual(ongoingMembers);
    for (const row of members) {
      expect(row).toMatchObject({ orden: 'kjent', verdi: null, n: null, gjelder: null });
    }
    for (const code of formerMembers) expect(rows.get(code)?.utledning).toBe('anslag');
  });

  test('whether one answered is told only where all of its fylke did', () => {
    const told = ofKommuner.filter(({ svart }) => svart !== null);
    expect(told.map(({ omrade }) => omrade.slice(0, 2))).toEqual(Array(6).fill('39'));
    expect(told.every(({ svart }) => svart === 1)).toBe(true);
  });
});

describe('under a filter', () => {
  const norge = (utvalg: string) =>
    answers.find((row) => row.maling === 'samarbeider' && row.utvalg === utvalg);

  test('what is printed or follows is there for the country alone', () => {
    expect(norge('storrelse=0-9999')).toMatchObject({ teller: 87, n: 111, status: 'avledet' });
    const printed = publiserteTall.find(
      ({ id }) => id === 'andel-samarbeider.kommunestorrelse.45000pluss',
    );
    expect(norge('storrelse=45000+')).toMatchObject({
      verdi: Number(printed?.['value']),
      n: null,
      status: 'publisert',
    });
    // 75 % of the 157 that cooperate.
    const fire = norge('norge&sektor=brann_redning');
    expect(fire).toMatchObject({ teller_lav: 117, teller_hoy: 118, n: 189, status: 'avgrenset' });
    expect(fire?.verdi_lav).toBeCloseTo((100 * 117) / 189, 6);
    expect(answers.filter(({ utvalg, niva }) => utvalg !== 'alle' && niva !== 'norge')).toEqual([]);
  });
});

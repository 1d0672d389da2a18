/** The report's table as a whole: every row is complete, and as known as its status says. */
import { group, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import type { AreaFacts } from '../../src/query/area-row';
import { areaFactsQuery } from '../../src/query/area-facts';
import { openTables } from '../database';
import { kommuner, published } from '../inputs';
import { answers, levelOf, rowsOf } from './rows';

const indicators = [
  'samarbeider',
  'formalisert',
  'effekt-begge',
  'effekt-forebygging',
  'effekt-handtering',
];
const run = await openTables();
const facts = await run<AreaFacts>(areaFactsQuery);

describe.each(indicators)('%s', (maling) => {
  const rows = rowsOf(maling);

  test('has the country, 6 landsdeler, 15 fylker and 357 kommuner', () => {
    const levels = [...group(rows.values(), ({ niva }) => niva)];
    expect(levels.map(([niva, some]) => [niva, some.length])).toEqual([
      ['norge', 1],
      ['landsdel', 6],
      ['fylke', 15],
      ['kommune', 357],
    ]);
    expect([...rows.keys()]).toEqual(facts.map(({ omrade }) => omrade));
  });

  test('counts 189 of 357 municipalities, by landsdel as by figure 6', () => {
    const landsdeler = levelOf(rows, 'landsdel');
    expect(sum(landsdeler, ({ svart }) => svart ?? NaN)).toBe(189);
    expect(sum(landsdeler, (row) => row.kommuner)).toBe(357);
    expect(rows.get('norge')).toMatchObject({ svart: 189, kommuner: 357 });
  });

  test('has the response of figure 6 on each fylke, and on each kommune of it', () => {
    for (const { kommunenummer = '', fylkesnavn = '' } of kommuner) {
      const joint = ['Oslo', 'Akershus'].includes(fylkesnavn) ? 'oslo-og-akershus' : fylkesnavn;
      const id = joint.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-');
      const [count, rate] = [`svar-antall.fylke.${id}`, `svarandel.fylke.${id}`].map(published);
      const kommune = rows.get(kommunenummer);
      const fylke = rows.get(kommunenummer.slice(0, 2));
      expect(kommune?.fylke_svart, fylkesnavn).toBe(count);
      expect(fylke?.svart, fylkesnavn).toBe(count);
      expect(kommune?.fylke_kommuner).toBe(fylke?.kommuner);
      expect(Math.round((100 * (fylke?.svart ?? 0)) / (fylke?.kommuner ?? 1))).toBe(rate);
    }
  });
});

test('a number is as known as its status says', () => {
  for (const row of answers) {
    const named = `${row.maling} ${row.utvalg} ${row.omrade}`;
    const { status, verdi, verdi_lav, verdi_hoy, orden, utledning } = row;
    const hasRange = verdi_lav !== null && verdi_hoy !== null;
    const known = {
      publisert: verdi !== null,
      avledet: verdi !== null || orden === 'kjent',
      avgrenset: verdi === null && (hasRange || orden !== null),
      // A mean over fylker has the span of them beside it.
      anslag: utledning === 'vektet' ? verdi !== null && hasRange : (verdi !== null) !== hasRange,
      ikke_publisert: verdi === null && !hasRange && orden === null,
    }[status as string];
    expect(known, named).toBe(true);
    expect(row.kilde === null, named).toBe(status === 'ikke_publisert');
    if (hasRange) expect(verdi_lav, named).toBeLessThanOrEqual(verdi_hoy);
    if (verdi !== null && row.ki_lav !== null && utledning === 'anslag') {
      expect(row.ki_lav, named).toBeLessThanOrEqual(verdi);
      expect(row.ki_hoy, named).toBeGreaterThanOrEqual(verdi);
    }
  }
});

test('every source is a part of the report', () => {
  for (const { kilde, maling, omrade } of answers) {
    if (kilde !== null) {
      expect(kilde, `${maling} ${omrade}`).toMatch(/figur|kap\.|sammendrag|vedlegg/i);
    }
  }
});

test('names, population and centrality are the register’s, and count everyone once at every level', () => {
  const byCode = new Map(facts.map((area) => [area.omrade, area]));
  for (const kommune of kommuner) {
    expect(byCode.get(kommune['kommunenummer'] ?? '')).toMatchObject({
      navn: kommune['kommunenavn'],
      navn_offisielt: kommune['navn_offisielt'],
      fylkesnummer: kommune['fylkesnummer'],
      landsdel_navn: kommune['landsdel'],
      folketall: Number(kommune['folketall']),
      sentralitet: Number(kommune['sentralitet']),
    });
  }
  for (const some of group(facts, ({ niva }) => niva).values()) {
    expect(sum(some, ({ folketall }) => folketall)).toBe(5_550_203);
  }
});

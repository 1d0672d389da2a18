import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/contract/tables';
import { openTables } from '../database';
import { kommuner, publiserteTall, utlededeTall, utlededeTallKommuner } from '../inputs';

const run = await openTables();
const query = <Row>(sql: string) => run<Row>({ sql, parameters: [] });

describe('the tables of the build', () => {
  test.each(tables)('$name has the columns and types of the contract', async ({ name, columns }) => {
    const described = await query<{ column_name: string; column_type: string }>(`describe ${name}`);
    expect(described.map((row) => [row.column_name, row.column_type])).toEqual(
      columns.map((column) => [column.name, column.type]),
    );
  });

  test('no kommune is lost or doubled on the way', async () => {
    const rows = await query<{ kommunenummer: string; folketall: number }>(
      'select kommunenummer, folketall from kommuner order by kommunenummer',
    );
    expect(rows).toHaveLength(357);
    expect(rows.map((row) => row.kommunenummer)).toEqual(
      kommuner.map((row) => row['kommunenummer']).sort(),
    );
    expect(sum(rows, (row) => row.folketall)).toBe(5_550_203);
  });

  test('there are 15 fylker and 6 landsdeler, each fylke in one landsdel', async () => {
    const [row] = await query<Record<string, number>>(`
      select count(distinct fylkesnummer)::integer as fylker,
        count(distinct landsdel)::integer as landsdeler,
        count(distinct fylkesnummer || landsdel)::integer as par,
        count(distinct rapportfylke)::integer as rapportfylker
      from kommuner`);
    expect(row).toEqual({ fylker: 15, landsdeler: 6, par: 15, rapportfylker: 14 });
  });

  test('landsdeler have an address of plain letters', async () => {
    const rows = await query<{ landsdel: string }>('select distinct landsdel from kommuner order by 1');
    expect(rows.map((row) => row.landsdel)).toEqual([
      'agder-og-rogaland',
      'nord-norge',
      'oslo-og-akershus',
      'ostlandet-ellers',
      'trondelag',
      'vestlandet',
    ]);
  });

  test('every published number is there, with its figure or chapter', async () => {
    const rows = await query<{ id: string; verdi: number; kilde: string | null }>(
      'select id, verdi, kilde from publiserte_tall',
    );
    expect(rows).toHaveLength(publiserteTall.length);
    const values = new Map(rows.map((row) => [row.id, row.verdi]));
    for (const row of publiserteTall) {
      expect(values.get(row['id'] ?? ''), row['id']).toBe(Number(row['value']));
    }
    expect(rows.filter((row) => !row.kilde)).toEqual([]);
  });

  test('every derived number is there; those about places know which', async () => {
    const rows = await query<{ id: string; dimensjon: string; gruppe_kode: string | null }>(
      'select id, dimensjon, gruppe_kode from utledede_tall',
    );
    const ids = new Set(rows.map((row) => row.id));
    expect(ids.size).toBe(utlededeTall.length + utlededeTallKommuner.length);
    const placeless = rows.filter(
      (row) => ['landsdel', 'fylke', 'kommune', 'nasjonalt'].includes(row.dimensjon) && !row.gruppe_kode,
    );
    expect(placeless).toEqual([]);
  });

  test('"all fylker but two" stands on each of the other twelve of the report', async () => {
    const rows = await query<{ gruppe_kode: string }>(
      "select gruppe_kode from utledede_tall where id = 'formalisert-andel.fylke.ovrige'",
    );
    expect(rows).toHaveLength(12);
    expect(rows.map((row) => row.gruppe_kode)).not.toContain('34');
    expect(rows.map((row) => row.gruppe_kode)).not.toContain('56');
  });

  test('the three derived kommuner follow from what is printed', async () => {
    const rows = await query<{ kommunenummer: string }>(`
      select kommunenummer from kommuner
      join publiserte_tall svar on svar.gruppe_kode = rapportfylke
        and svar.indikator = 'svarandel' and svar.verdi = 100 and svar.foretrukket
      join publiserte_tall store on store.id = 'andel-samarbeider.kommunestorrelse.45000pluss'
        and store.verdi = 100
      where folketall >= 45000 order by kommunenummer`);
    const derived = await query<{ gruppe_kode: string }>(
      "select gruppe_kode from utledede_tall where dimensjon = 'kommune' order by gruppe_kode",
    );
    expect(derived.map((row) => row.gruppe_kode)).toEqual(rows.map((row) => row.kommunenummer));
  });

  test('the five cases name 35 members, all of them kommuner', async () => {
    const [row] = await query<Record<string, number>>(`
      select count(*)::integer as medlemmer, count(distinct case_id)::integer as caser,
        count(kommunenavn)::integer as kjente
      from casemedlemmer left join kommuner using (kommunenummer)`);
    expect(row).toEqual({ medlemmer: 35, caser: 5, kjente: 35 });
  });
});

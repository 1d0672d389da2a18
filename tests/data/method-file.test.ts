import { count, rollup } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMethodFile } from '../../src/contract/method-file';
import { responseSql } from '../../scripts/tables/response-sql';
import { languages } from '../../src/text/languages';
import { openTables } from '../database';
import { kommuner, published, publiserteTall, root } from '../inputs';

const file = readMethodFile(
  JSON.parse(readFileSync(`${root}/public/data/metode.json`, 'utf8')) as unknown,
);
const groupOf = (dimensjon: string, gruppe: string) => {
  const found = file.svar.find((one) => one.dimensjon === dimensjon && one.gruppe === gruppe);
  if (!found) throw new Error(`no ${dimensjon} ${gruppe}`);
  return found;
};

describe('who answered', () => {
  test('every municipality is in one group of each kind', () => {
    for (const dimensjon of ['fylke', 'storrelse', 'sentralitet']) {
      const groups = file.svar.filter((one) => one.dimensjon === dimensjon);
      expect(groups.reduce((sum, { kommuner: some }) => sum + some, 0)).toBe(kommuner.length);
      const [low, high] = ['lav', 'hoy'].map((end) =>
        groups.reduce((sum, group) => sum + group[end as 'lav' | 'hoy'], 0),
      );
      const answered = published('svar-antall.nasjonalt.norge');
      expect(low).toBeLessThanOrEqual(answered);
      expect(high).toBeGreaterThanOrEqual(answered);
      for (const { lav, hoy, kommuner: all } of groups) {
        expect(lav).toBeLessThanOrEqual(hoy);
        expect(hoy).toBeLessThanOrEqual(all);
      }
    }
  });

  test('the groups are as large as the list of kommuner has them', () => {
    const bySentralitet = rollup(
      kommuner,
      (some) => count(some, () => 1),
      (kommune) => kommune['sentralitet'],
    );
    for (const [klasse = '', size] of bySentralitet) {
      expect(groupOf('sentralitet', klasse).kommuner).toBe(size);
    }
    const small = kommuner.filter((kommune) => Number(kommune['folketall']) < 10_000);
    expect(groupOf('storrelse', '0-9999').kommuner).toBe(small.length);
  });

  test('a printed count is that count, and the printed share follows from it', () => {
    const printed = publiserteTall.filter(
      (row) => row['indicator'] === 'svarandel' && row['dimension'] === 'fylke',
    );
    expect(printed.length).toBeGreaterThanOrEqual(14);
    for (const { group_code: code = '', value } of printed) {
      const { lav, hoy, kommuner: all, status } = groupOf('fylke', code);
      expect([lav, status]).toEqual([hoy, 'publisert']);
      expect(Math.round((100 * lav) / all)).toBe(Number(value));
    }
  });

  test('with real answers they are counted in the answers', async () => {
    const run = await openTables();
    const rows = await run<{ dimensjon: string; lav: number; hoy: number; status: string }>({
      sql: responseSql({ bolge: 2024, datasett: 'undersokelsen' }),
      parameters: [],
    });
    for (const dimensjon of ['fylke', 'storrelse', 'sentralitet']) {
      const groups = rows.filter((row) => row.dimensjon === dimensjon);
      expect(groups.reduce((sum, { lav }) => sum + lav, 0)).toBe(189);
      expect(groups.every(({ lav, hoy, status }) => lav === hoy && status === 'beregnet')).toBe(
        true,
      );
    }
  });
});

describe('what the report says in two ways', () => {
  test('is said in every language, and each differently', () => {
    expect(file.motsigelser.map(({ nr }) => nr)).toEqual(
      file.motsigelser.map((_, index) => `I${index + 1}`),
    );
    expect(file.motsigelser).toHaveLength(29);
    for (const { nr, hva, bruk } of file.motsigelser) {
      expect(new Set(languages.map((language) => hva[language])).size, nr).toBe(3);
      for (const language of languages) expect(bruk[language], nr).toMatch(/\S/);
    }
  });

  test('names only numbers that the report prints', () => {
    const recorded = JSON.parse(
      readFileSync(`${root}/data/rapport/motsigelser.json`, 'utf8'),
    ) as readonly { tall: readonly string[] }[];
    const ids = publiserteTall.map((row) => row['id'] ?? '');
    for (const one of recorded.flatMap(({ tall }) => tall)) {
      const known = one.endsWith('.') ? ids.some((id) => id.startsWith(one)) : ids.includes(one);
      expect(known, one).toBe(true);
    }
  });
});

/** What belongs to a data set and to no other: its sources, its statuses, its mark on rows. */
import { describe, expect, test } from 'vitest';
import type { ManifestFile } from '../../src/contract/manifest';
import type { SourceId } from '../../src/contract/data-origins';
import { sources } from '../../src/contract/data-origins';
import { datasettIds } from '../../src/contract/datasett';
import { statuses } from '../../src/indicators/status';
import { sourcesOf } from '../../src/model/data-sources';
import { statusesOf } from '../../src/model/datasett-statuses';
import { estimatesOf } from '../../src/model/estimates';
import { catalogue } from '../../src/indicators/catalogue';
import { noFilters } from '../../src/query/filters';
import { reportRows } from '../../src/query/report-answers';
import { answers, facts } from '../report-answers';

const file = (...ids: SourceId[]): ManifestFile => ({
  path: 'x',
  bytes: 1,
  sha256: '',
  rows: 1,
  sources: ids.map((id) => sources[id]),
});

describe('the sources', () => {
  const manifest = { files: [file('rapport', 'ssb'), file('eksempel'), file('rapport')] };
  const owners = (of: (typeof datasettIds)[number]) =>
    sourcesOf(manifest, of).map(({ owner }) => owner);

  test('are named once each, and none of another data set', () => {
    expect(owners('rapporten')).toEqual(['PwC for KS', 'SSB']);
    expect(owners('undersokelsen')).toEqual(['PwC for KS', 'SSB']);
  });

  test('of made answers are neither who asked nor who printed', () => {
    expect(owners('eksempel')).toEqual(['SSB', 'Beredskapskartet']);
  });
});

test('every status is of a data set, and those of one survey are not of another or the report', () => {
  expect(new Set(datasettIds.flatMap((id) => statusesOf[id]))).toEqual(new Set(statuses));
  expect(statusesOf.rapporten).not.toContain('modellert');
  expect(statusesOf.rapporten).not.toContain('ikke_svart');
  expect(statusesOf.undersokelsen).not.toContain('modellert');
  expect(statusesOf.eksempel).not.toContain('beregnet');
});

test('the estimates are listed once for each group and each of the report’s fylker', () => {
  const estimate = { maling: 'samarbeider', utvalg: 'alle', verdi: 70 };
  const report = answers([
    ...['1806', '1804'].map((omrade) => ({
      ...estimate,
      niva: 'kommune' as const,
      omrade,
      gjelder: 'nord-norge/0-9999',
    })),
    { ...estimate, niva: 'kommune', omrade: '5501' },
    { ...estimate, niva: 'fylke', omrade: '18', gjelder: '18+55' },
    { ...estimate, niva: 'fylke', omrade: '55', gjelder: '18+55' },
  ]);
  const rows = reportRows(facts, report, catalogue.samarbeider, 'begge', noFilters);
  const named = rows.map((row) => ({ ...row, gjelder_navn: null, fylke_gruppe_navn: null }));
  const { groups, areas } = estimatesOf(named);
  expect(groups.map(({ gjelder }) => gjelder)).toEqual(['nord-norge/0-9999']);
  expect(areas.map(({ gjelder }) => gjelder)).toEqual(['18+55']);
});

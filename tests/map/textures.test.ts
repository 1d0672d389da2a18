/** What the map's pictures are drawn with: where a texture has room, and where a fylke reads as one. */
import { describe, expect, test } from 'vitest';
import { hasRoomForTexture, leastAcross } from '../../src/geo/texture-room';
import type { IndikatorId } from '../../src/indicators/catalogue';
import { catalogue } from '../../src/indicators/catalogue';
import { paperDrawing } from '../../src/model/drawing';
import { buildView } from '../../src/model/view';
import type { AreaNumber } from '../../src/query/area-row';
import { noFilters } from '../../src/query/filters';
import { reportRows } from '../../src/query/report-answers';
import { borderWidth } from '../../src/model/scale/look';
import { answers, facts } from '../report-answers';

test('a texture has room from twelve pixels across, at the scale it is drawn at', () => {
  // A kommune whose widest place is 12 km.
  const kommune = { labelRadius: 6_000 };
  expect(leastAcross).toBe(12);
  expect(hasRoomForTexture(kommune, 1_001)).toBe(false);
  expect(hasRoomForTexture(kommune, 1_000)).toBe(true);
  expect(hasRoomForTexture(kommune, 100)).toBe(true);
});

describe('kommuner with the number of their fylke', () => {
  const kommuner = facts.filter(({ niva }) => niva === 'kommune');
  const drawn = (indikator: IndikatorId, number: (omrade: string) => Partial<AreaNumber>) => {
    const maling = indikator === 'effekt' ? 'effekt-begge' : indikator;
    const rows = kommuner.map(({ niva, omrade }) => ({
      maling,
      utvalg: 'alle',
      niva,
      omrade,
      ...number(omrade),
    }));
    const measure = catalogue[indikator];
    const named = reportRows(facts, answers(rows), measure, 'begge', noFilters).map((row) => ({
      ...row,
      gjelder_navn: row.gjelder,
      fylke_gruppe_navn: null,
    }));
    const choice = {
      datasett: 'rapporten',
      indikator,
      effekt: 'begge',
      niva: 'kommune',
      round: null,
      filters: noFilters,
    } as const;
    return paperDrawing(buildView(choice, named, []), null).paint;
  };

  test('are joined: the fylke is to read as one', () => {
    const ofFylke = (omrade: string) => ({ verdi: 3.6, gjelder: omrade.slice(0, 2) });
    expect(drawn('effekt', ofFylke).joined).toBe(true);
    expect(drawn('formalisert', () => ({ verdi: 34, gjelder: '03+32' })).joined).toBe(true);
    expect(borderWidth('kommune', true)).toBeLessThan(borderWidth('kommune') / 2);
    expect(borderWidth('fylke', true)).toBe(borderWidth('fylke'));
  });

  test('are not, where the number is of a group that lies here and there, or their own', () => {
    const ofGroup = () => ({ verdi: 70, gjelder: 'nord-norge/0-9999' });
    expect(drawn('samarbeider', ofGroup).joined).toBe(false);
    expect(drawn('effekt', () => ({ verdi: 3.6 })).joined).toBe(false);
  });

  test('have one estimate each without a texture, when all are estimates', () => {
    const ofGroup = () => ({ verdi: 70, gjelder: 'nord-norge/0-9999', status: 'anslag' as const });
    const { areas } = drawn('samarbeider', ofGroup);
    expect(areas.map(({ fill }) => fill.pattern)).toEqual(kommuner.map(() => null));
  });
});

import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { noFilters } from '../../src/query/filters';
import {
  baseText,
  notes,
  sourceText,
  spokenText,
  valueInWords,
  valueText,
} from '../../src/text/area-text';
import { formatsFor } from '../../src/text/format';
import { leadText } from '../../src/text/lead';
import { legendText } from '../../src/text/legend-text';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';

const t = textsOf('nb');
const run = await openTables();

async function view(
  indikator: 'samarbeider' | 'formalisert' | 'effekt',
  niva: 'landsdel' | 'fylke' | 'kommune',
) {
  const rows = await run<AreaRow>(areasQuery(unfiltered(catalogue[indikator], 'begge', null)));
  return buildView({ indikator, effekt: 'begge', niva, round: null, filters: noFilters }, rows, []);
}

/** Norwegian numbers have no-break spaces; the tests read better without. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('numbers in bokmål', () => {
  const format = formatsFor('nb-NO');
  test.each([
    [format.value(56, 'prosent'), '56 %'],
    [format.value(3.55, 'score_1_5'), '3,6'],
    [format.value(4, 'score_1_5'), '4,0'],
    [format.range(93.75, 100, 'prosent'), '94–100 %'],
    [format.range(3.71, 3.69, 'score_1_5'), '3,7'],
    [format.between(60.6, 61.5, 'prosent'), '61 og 62 %'],
    [format.count(5_550_203), '5 550 203'],
    [format.list(['Østfold', 'Telemark', 'Troms']), 'Østfold, Telemark og Troms'],
  ])('%s', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });
});

test('numbers in nynorsk and English', () => {
  const { format: nn } = textsOf('nn');
  const { format: en } = textsOf('en');
  const day = new Date('2025-03-21');
  expect(plain(nn.value(56, 'prosent'))).toBe('56 %');
  expect(nn.value(3.55, 'score_1_5')).toBe('3,6');
  expect(plain(nn.count(5_550_203))).toBe('5 550 203');
  expect(nn.list(['Agder', 'Troms'])).toBe('Agder og Troms');
  expect(nn.date(day)).toBe('21. mars 2025');
  expect(en.value(56, 'prosent')).toBe('56%');
  expect(en.range(93.75, 100, 'prosent')).toBe('94–100%');
  expect(en.value(3.55, 'score_1_5')).toBe('3.6');
  expect(en.count(5_550_203)).toBe('5,550,203');
  expect(en.list(['Agder', 'Rogaland', 'Troms'])).toBe('Agder, Rogaland and Troms');
  expect(en.date(day)).toBe('21 March 2025');
  expect(textsOf('en').card.ofKommuner(1, 1)).toBe('1 of 1 municipality that answered');
});

describe('what is said of an area', () => {
  test('Trøndelag, share that cooperates', async () => {
    const { indikator, byOmrade } = await view('samarbeider', 'landsdel');
    const area = byOmrade.get('trondelag');
    if (!area) throw new Error('no Trøndelag');
    expect(plain(spokenText(t, indikator, area))).toBe(
      'Trøndelag, 56 %, 10 av 18 kommuner som svarte, Publisert',
    );
    expect(sourceText(t, area)).toBe('PwC for KS 2025, figur 12');
  });

  test('Akershus says that its number is the pair’s', async () => {
    const { indikator, byOmrade } = await view('samarbeider', 'fylke');
    const area = byOmrade.get('32');
    if (!area) throw new Error('no Akershus');
    expect(spokenText(t, indikator, area)).toContain('Akershus (Oslo og Akershus)');
    expect(notes(t, indikator, area)[0]).toBe('Tallet gjelder Oslo og Akershus samlet.');
    expect(sourceText(t, area)).toMatch(/^Følger av PwC for KS 2025/);
  });

  test('Agder has a range, and its counts', async () => {
    const { indikator, byOmrade } = await view('samarbeider', 'fylke');
    const area = byOmrade.get('42');
    if (!area) throw new Error('no Agder');
    expect(plain(valueText(t, indikator, area))).toBe('91–100 %');
    expect(baseText(t, indikator, area)).toBe('10–11 av 11 kommuner som svarte');
  });

  test('a mean says what it is the mean of, and that its n is not printed', async () => {
    const { indikator, byOmrade } = await view('effekt', 'fylke');
    const area = byOmrade.get('42');
    if (!area) throw new Error('no Agder');
    expect(notes(t, indikator, area)).toContain(
      'Snittet av de to trykte tallene, 3,7 og 3,8. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.',
    );
    expect(baseText(t, indikator, area)).toBe('Rapporten oppgir ikke antall samarbeid');
  });

  test('a mean between two tenths may be either, and is not given a digit that is not known', async () => {
    const { indikator, byOmrade } = await view('effekt', 'fylke');
    const [agder, innlandet] = [byOmrade.get('42'), byOmrade.get('34')];
    if (!agder || !innlandet) throw new Error('no Agder or Innlandet');
    expect(valueText(t, indikator, agder)).toBe('3,7–3,8');
    expect(valueInWords(t, indikator, agder)).toBe('mellom 3,7 og 3,8');
    expect(valueText(t, indikator, innlandet)).toBe('3,8');
  });

  test('a kommune without a number has none', async () => {
    const { indikator, byOmrade } = await view('effekt', 'kommune');
    const area = byOmrade.get('4601');
    if (!area) throw new Error('no Bergen');
    expect(valueText(t, indikator, area)).toBeNull();
    expect(spokenText(t, indikator, area)).toBe('Bergen, Ikke oppgitt, Ikke publisert');
  });
});

describe('the lead', () => {
  test('says the ends, the country and the response', async () => {
    expect(plain(leadText(t, await view('samarbeider', 'landsdel')))).toBe(
      'Fra 56 % i Trøndelag til 96 % i Agder og Rogaland. ' +
        'I hele landet: 83 % (157 av 189 kommuner som svarte). ' +
        '189 av 357 kommuner svarte høsten 2024.',
    );
  });

  test('says how much is known where not all is', async () => {
    const text = plain(leadText(t, await view('formalisert', 'fylke')));
    expect(text).toContain('Tallet er kjent for 2 av 15 fylker.');
    expect(text).toContain('I hele landet: mellom 61 og 62 % (429 samarbeid med kjent form).');
  });

  test('names Oslo og Akershus once', async () => {
    const text = leadText(t, await view('samarbeider', 'fylke'));
    expect(text.match(/Oslo og Akershus/g)).toHaveLength(1);
  });
});

test('the legend’s classes are in words', async () => {
  const v = await view('effekt', 'kommune');
  expect(v.legend.map((line) => legendText(t, v, line))).toEqual([
    '3,3 eller lavere',
    '3,4–3,5',
    '3,6–3,7',
    '3,8–3,9',
    '4,0–4,1',
    '4,2 eller høyere',
    'Ikke publisert',
  ]);
});

import { describe, expect, test } from 'vitest';
import { notes } from '../../src/text/area-notes';
import { baseText, sourceText, valueInWords, valueLine, valueText } from '../../src/text/area-text';
import { boundsMeaning, boundsText } from '../../src/text/response-text';
import { spokenText } from '../../src/text/spoken-area';
import { textsOf } from '../../src/text/texts';
import type { IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { DataViews } from '../data-views';
import { openTables } from '../database';

const t = textsOf('nb');
const run = await openTables();
const report = await DataViews.open(run, null);
const example = await DataViews.open(run, { bolge: 2024, datasett: 'eksempel' });

async function areaOf(indikator: IndikatorId, niva: Niva, omrade: string, data = report) {
  const found = await data.view({ indikator, niva });
  const area = found.byOmrade.get(omrade);
  if (!area) throw new Error(`no ${omrade}`);
  return { view: found, area, indikator: found.indikator };
}

/** Norwegian numbers have no-break spaces; the tests read better without. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('what the report says of an area', () => {
  test('Trøndelag, share that cooperates: printed', async () => {
    const { indikator, area } = await areaOf('samarbeider', 'landsdel', 'trondelag');
    expect(plain(spokenText(t, indikator, area))).toBe(
      'Trøndelag, 56 %, 10 av 18 kommuner som svarte, Publisert',
    );
    expect(sourceText(t, area)).toBe('PwC for KS 2025, figur 12');
  });

  test('Akershus says that its number is the pair’s', async () => {
    const { view, indikator, area } = await areaOf('samarbeider', 'fylke', '32');
    expect(spokenText(t, indikator, area)).toContain('Akershus (Oslo og Akershus)');
    expect(notes(t, view, area)[0]).toBe('Tallet gjelder Oslo og Akershus samlet.');
    expect(sourceText(t, area)).toMatch(/^Følger av PwC for KS 2025/);
  });

  test('of a kommune the group is the subject, with interval, sure bounds and what is not public', async () => {
    const { view, indikator, area } = await areaOf('samarbeider', 'kommune', '1875');
    expect(plain(valueText(t, indikator, area))).toBe('Anslag: 70 %');
    expect(plain(valueLine(t, indikator, area))).toBe(
      'Anslag: 70 % (57–81 %) av kommunene i Nord-Norge under 10 000 innbyggere',
    );
    const bounds = boundsText(t, area) ?? '';
    expect(plain(boundsMeaning(t, area, bounds))).toBe(
      '21–97 %, uansett hva de som ikke svarte, mener',
    );
    expect(notes(t, view, area).map(plain)).toEqual([
      'I hele landet svarte 189 av 357 kommuner; 47 % svarte ikke.',
      'Rapporten har ikke tall for hver kommune.',
      'Om Hamarøy svarte, og hva, er ikke offentlig.',
    ]);
    expect(baseText(t, indikator, area)).toBe(
      'Rapporten oppgir ikke hvor mange i gruppen som svarte',
    );
    expect(sourceText(t, area)).toMatch(/^Anslag av Beredskapskartet fra PwC for KS 2025, figur 6/);
  });

  test('the largest are a range: all of that size that answered cooperate', async () => {
    const { view, indikator, area } = await areaOf('samarbeider', 'kommune', '5001');
    expect(plain(valueLine(t, indikator, area))).toBe(
      'Anslag: 82–100 % av kommunene fra 45 000 innbyggere',
    );
    expect(notes(t, view, area)[0]).toBe('Alle så store som svarte, samarbeider.');
  });

  test('of Vestfold, where all answered, that they did is known, and what is not', async () => {
    const kommune = await areaOf('samarbeider', 'kommune', '3911');
    expect(notes(t, kommune.view, kommune.area).slice(-2)).toEqual([
      'Alle kommunene i Vestfold fylke svarte, også Færder.',
      'Hva Færder svarte, er ikke offentlig.',
    ]);
    const fylke = await areaOf('samarbeider', 'fylke', '39');
    expect(plain(boundsMeaning(t, fylke.area, boundsText(t, fylke.area) ?? ''))).toBe(
      '50–100 %, det følger av rapporten',
    );
  });

  test('members of cases, and those that it follows of, cooperate by name, without a number', async () => {
    const member = await areaOf('samarbeider', 'kommune', '4601');
    expect(valueLine(t, member.indikator, member.area)).toBe('Samarbeider (case)');
    expect(sourceText(t, member.area)).toBe('PwC for KS 2025, vedlegg B, case 1');
    expect(notes(t, member.view, member.area)).toEqual([
      'Om Bergen svarte, og hva, er ikke offentlig.',
    ]);
    const follows = await areaOf('samarbeider', 'kommune', '3905');
    expect(valueLine(t, follows.indikator, follows.area)).toBe('Samarbeider');
    expect(baseText(t, follows.indikator, follows.area)).toBeNull();
  });

  test('an order is in the report’s words, and of a kommune its fylke’s', async () => {
    const of = async (niva: Niva, omrade: string) => {
      const { indikator, area } = await areaOf('formalisert', niva, omrade);
      return plain(valueLine(t, indikator, area));
    };
    expect(await of('landsdel', 'nord-norge')).toBe('Blant de høyeste');
    expect(await of('landsdel', 'agder-og-rogaland')).toBe('Imellom');
    expect(await of('landsdel', 'trondelag')).toBe('Opp mot halvparten ikke formalisert');
    expect(await of('fylke', '18')).toBe('Mer enn 40 %, tallet er ikke trykt');
    expect(await of('kommune', '1875')).toBe(
      'Gjelder Nordland fylke: mer enn 40 %, tallet er ikke trykt',
    );
  });

  test('the effect of a kommune is its fylke’s, of a landsdel an estimate with its span', async () => {
    const kommune = await areaOf('effekt', 'kommune', '3905');
    expect(valueLine(t, kommune.indikator, kommune.area)).toBe('Gjelder Vestfold fylke: 3,5');
    expect(notes(t, kommune.view, kommune.area)).toContain(
      'Rapporten har ikke tall for hver kommune.',
    );
    const landsdel = await areaOf('effekt', 'landsdel', 'ostlandet-ellers');
    expect(valueLine(t, landsdel.indikator, landsdel.area)).toBe('Anslag: 3,8');
    expect(notes(t, landsdel.view, landsdel.area)).toEqual([
      'Snittet av fylkene, som går fra 3,5 til 4,0. Rapporten trykker ikke spredningen, så anslaget har ikke noe intervall.',
    ]);
  });

  test('a mean says what it is the mean of, and that its n is not printed', async () => {
    const { view, indikator, area } = await areaOf('effekt', 'fylke', '42');
    expect(notes(t, view, area)).toContain(
      'Snittet av de to trykte tallene, 3,7 og 3,8. De er avrundet, så snittet kan være inntil 0,05 lavere eller høyere.',
    );
    expect(baseText(t, indikator, area)).toBe('Rapporten oppgir ikke antall samarbeid');
  });

  test('a mean between two tenths may be either, and is not given a digit that is not known', async () => {
    const [agder, innlandet] = [
      await areaOf('effekt', 'fylke', '42'),
      await areaOf('effekt', 'fylke', '34'),
    ];
    expect(valueText(t, agder.indikator, agder.area)).toBe('3,7–3,8');
    expect(valueInWords(t, agder.indikator, agder.area)).toBe('mellom 3,7 og 3,8');
    expect(valueText(t, innlandet.indikator, innlandet.area)).toBe('3,8');
  });

  test.each(['nn', 'en'] as const)('the same in %s', async (language) => {
    const own = textsOf(language);
    const shown = await report.view({ indikator: 'samarbeider', niva: 'kommune' }, own);
    const area = shown.byOmrade.get('1875');
    if (!area) throw new Error('no Hamarøy');
    expect(plain(valueLine(own, shown.indikator, area))).toBe(
      {
        nn: 'Overslag: 70 % (57–81 %) av kommunane i Nord-Noreg under 10 000 innbyggjarar',
        en: 'Estimate: 70% (57–81%) of the municipalities in Northern Norway with fewer than 10,000 inhabitants',
      }[language],
    );
  });
});

test('what a kommune has in the example is marked on the word itself', async () => {
  const { indikator, area } = await areaOf('samarbeider', 'kommune', '1875', example);
  expect(valueLine(t, indikator, area)).toBe('Samarbeider ikke (eksempel)');
  expect(baseText(t, indikator, area)).toBe('Laget svar');
  expect(sourceText(t, area)).toBe('Eksempel: laget, ingens svar');
});

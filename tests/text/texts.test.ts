import { describe, expect, test } from 'vitest';
import { notes } from '../../src/text/area-notes';
import { baseText, sourceText, valueInWords, valueLine, valueText } from '../../src/text/area-text';
import { formatsFor } from '../../src/text/format';
import { leadText } from '../../src/text/lead';
import { legendNote, legendText } from '../../src/text/legend-text';
import { boundsMeaning, boundsText } from '../../src/text/response-text';
import { spokenText } from '../../src/text/spoken-area';
import { textsOf } from '../../src/text/texts';
import { viewTitle } from '../../src/text/view-title';
import type { IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { noFilters } from '../../src/query/filters';
import { DataViews } from '../data-views';
import { openTables } from '../database';

const t = textsOf('nb');
const run = await openTables();
const report = await DataViews.open(run, null);
const example = await DataViews.open(run, { bolge: 2024, datasett: 'eksempel' });

const view = (indikator: IndikatorId, niva: Niva) => report.view({ indikator, niva });

async function areaOf(indikator: IndikatorId, niva: Niva, omrade: string, data = report) {
  const found = await data.view({ indikator, niva });
  const area = found.byOmrade.get(omrade);
  if (!area) throw new Error(`no ${omrade}`);
  return { view: found, area, indikator: found.indikator };
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

describe('the lead', () => {
  test('says the ends with their statuses, the country and the response', async () => {
    expect(plain(leadText(t, await view('samarbeider', 'landsdel')))).toBe(
      'Fra 56 % i Trøndelag (publisert) til 96 % i Agder og Rogaland (avledet). ' +
        'I hele landet: 83 % (157 av 189 kommuner som svarte, publisert). ' +
        '189 av 357 kommuner svarte høsten 2024.',
    );
  });

  test.each([
    ['samarbeider', 'fylke', 'Tallet er kjent for 3 av 15 fylker. Resten er anslag.'],
    [
      'samarbeider',
      'kommune',
      'Fargene er anslag for grupper av kommuner samlet, ikke for hver kommune. 35 kommuner samarbeider ifølge rapporten.',
    ],
    ['formalisert', 'landsdel', 'Rapporten oppgir rekkefølgen, ikke tallene.'],
    [
      'formalisert',
      'fylke',
      'Tallet er kjent for 2 av 15 fylker. For resten oppgir rapporten rekkefølgen, ikke tallet.',
    ],
    ['effekt', 'landsdel', 'Tallet er kjent for 2 av 6 landsdeler. Resten er anslag.'],
    [
      'effekt',
      'kommune',
      'Hver kommune har fylkets farge. Rapporten har ikke tall for hver kommune.',
    ],
  ] as const)('says what the report says of %s by %s, and nothing is lowest', async (...of) => {
    const [indikator, niva, said] = of;
    const lead = plain(leadText(t, await view(indikator, niva))) ?? '';
    expect(lead.startsWith(`${said} I hele landet: `)).toBe(true);
    expect(lead).not.toMatch(/Fra \d|lavest|høyest/);
  });

  test('under a filter says that the report does not give the areas', async () => {
    const filters = { ...noFilters, sektor: ['brann_redning'] as const };
    const lead = leadText(
      t,
      await report.view({ indikator: 'samarbeider', niva: 'fylke', filters }),
    );
    expect(plain(lead)).toBe(
      'Bare: Brann og redning. Rapporten oppgir ikke tallet for hvert fylke. ' +
        'I hele landet: 62 % (117–118 av 189 kommuner som svarte, avgrenset).',
    );
  });

  test('of the example says that it is made, and states nothing of its areas', async () => {
    expect(plain(leadText(t, await example.view({ indikator: 'samarbeider' })))).toBe(
      'Eksempel: tallene er laget og er ingens svar. ' +
        'I hele landet: 83 % (157 av 189 kommuner med eksempelsvar, modellert, eksempel).',
    );
  });
});

test.each([
  ['nb', 'Eksempel: Hvor samarbeider kommunene om beredskap?'],
  ['nn', 'Eksempel: Kvar samarbeider kommunane om beredskap?'],
  ['en', 'Example: Where do municipalities cooperate on preparedness?'],
] as const)(
  'in %s a title of made answers says so first, with and without its view',
  async (id, said) => {
    const own = textsOf(id);
    const shown = await example.view({ indikator: 'samarbeider' }, own);
    expect(viewTitle(own, 'samarbeider', shown, 'eksempel')).toBe(said);
    expect(viewTitle(own, 'samarbeider', null, 'eksempel')).toBe(said);
    expect(viewTitle(own, 'samarbeider', null, 'rapporten')).toBe(own.indikator.samarbeider.title);
  },
);

describe('the legend', () => {
  const lines = async (indikator: IndikatorId, niva: Niva, data = report) => {
    const shown = await data.view({ indikator, niva });
    return [legendNote(t, shown), ...shown.legend.map((line) => plain(legendText(t, shown, line)))];
  };
  const shares = ['0–49 %', '50–59 %', '60–69 %', '70–79 %', '80–89 %', '90–100 %'];
  const effects = [
    '3,3 eller lavere',
    '3,4–3,5',
    '3,6–3,7',
    '3,8–3,9',
    '4,0–4,1',
    '4,2 eller høyere',
  ];
  const formal = ['0–19 %', '20–39 %', '40–59 %', '60–79 %', '80–100 %'];

  test.each([
    ['samarbeider', 'landsdel', ['Tallene er: publisert og avledet.', ...shares]],
    [
      'samarbeider',
      'fylke',
      ['Uten mønster: anslag.', ...shares, 'Med plusstegn: avledet', 'Med plusstegn: publisert'],
    ],
    [
      'samarbeider',
      'kommune',
      [
        'Alle tallene er anslag. Tallene gjelder grupper av kommuner, ikke hver kommune.',
        ...shares,
        'Samarbeider ifølge rapporten',
      ],
    ],
    [
      'formalisert',
      'landsdel',
      [
        'Rapporten oppgir rekkefølgen, ikke tallene.',
        ...formal,
        'Opp mot halvparten ikke formalisert',
        'Imellom',
        'Blant de høyeste',
      ],
    ],
    [
      'formalisert',
      'fylke',
      ['Alle tallene er trykt i rapporten.', ...formal, 'Mer enn 40 %, tallet er ikke trykt'],
    ],
    [
      'effekt',
      'kommune',
      [
        'Alle tallene følger av rapporten. Tallene er fylkenes. Rapporten har ikke tall for hver kommune.',
        ...effects,
      ],
    ],
  ] as const)('of %s by %s says a status that all have once', async (indikator, niva, said) => {
    expect(await lines(indikator, niva)).toEqual(said);
  });

  test('of the example says so once, above its lines', async () => {
    const [note, ...rest] = await lines('samarbeider', 'kommune', example);
    expect(note).toBe('Eksempel: laget, ingens svar.');
    expect(rest).toEqual(['Samarbeider ikke', 'Samarbeider', 'Ikke svart']);
  });
});

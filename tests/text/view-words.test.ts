/** What stands once over all areas of a view: title, lead and legend. */
import { describe, expect, test } from 'vitest';
import type { IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { noFilters } from '../../src/query/filters';
import { leadText } from '../../src/text/lead';
import { legendNote, legendText } from '../../src/text/legend-text';
import { textsOf } from '../../src/text/texts';
import { viewTitle } from '../../src/text/view-title';
import { DataViews } from '../data-views';
import { openTables } from '../database';

const t = textsOf('nb');
const run = await openTables();
const report = await DataViews.open(run, null);
const example = await DataViews.open(run, { bolge: 2024, datasett: 'eksempel' });
const view = (indikator: IndikatorId, niva: Niva) => report.view({ indikator, niva });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the lead', () => {
  test('says the ends with their statuses, the country and the response', async () => {
    expect(plain(leadText(t, await view('samarbeider', 'landsdel')))).toBe(
      'Fra 56 % i Trøndelag (publisert) til 96 % i Agder og Rogaland (avledet med forbehold). ' +
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
    const lead = plain(leadText(t, await view(indikator, niva)));
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
        'I hele landet: 61,9–62,4 % (117–118 av 189 kommuner som svarte, avgrenset).',
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
        'Tallene er: avledet og anslag. Tallene gjelder grupper av kommuner, ikke hver kommune.',
        ...shares,
        'Samarbeider ifølge rapporten',
        'Anslag som spenner over flere farger',
      ],
    ],
    [
      'formalisert',
      'landsdel',
      [
        'Rapporten oppgir rekkefølgen, ikke tallene.',
        'Opp mot halvparten ikke formalisert',
        'Imellom',
        'Blant de høyeste',
      ],
    ],
    [
      'formalisert',
      'fylke',
      [
        'Tallene er trykt i rapporten. De andre har bare en grense.',
        '20–39 %',
        '40–59 %',
        'Mer enn 40 %, tallet er ikke trykt',
      ],
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

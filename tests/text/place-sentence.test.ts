import { describe, expect, test } from 'vitest';
import type { Onsket } from '../../src/contract/codes';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { quotedPlaces, quotedView, referenceText, toldOf } from '../../src/text/citation';
import { filterSentences, placeSentence } from '../../src/text/place-sentence';
import { textsOf } from '../../src/text/texts';
import { viewTitle } from '../../src/text/view-title';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { kommuner } from '../inputs';
import { withTables } from '../survey-tables';

const t = textsOf('nb');
const run = await openTables();
const report = await DataViews.open(run, null);
const example = await DataViews.open(run, { bolge: 2024, datasett: 'eksempel' });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const sentence = async (
  data: DataViews,
  omrade: string,
  filters: Filters = noFilters,
  onsket: Onsket | null = null,
) => plain(placeSentence(t, await data.places(filters), omrade, onsket));

describe('what the report says of a place', () => {
  test('has each number with its own status', async () => {
    expect(await sentence(report, '50')).toBe(
      'I Trøndelag svarte 18 av 38 kommuner (publisert); 10 av dem (56 %) samarbeider om beredskap (publisert). ' +
        'Mer enn 40 % av samarbeidene er formalisert; tallet er ikke trykt (avgrenset). ' +
        'Opplevd effekt er mellom 4,0 og 4,1 av 5 i snitt (avledet); rapporten oppgir ikke antall samarbeid.',
    );
    expect(await sentence(report, '34')).toContain(
      '34 % (publisert) av samarbeidene er formalisert; rapporten oppgir ikke antallet.',
    );
  });

  test('of a landsdel: its count is derived, its order in words, its effect an estimate', async () => {
    const said = await sentence(report, 'nord-norge');
    expect(said).toBe(
      'I Nord-Norge svarte 36 av 80 kommuner (avledet); 26 av dem (72 %) samarbeider om beredskap (publisert). ' +
        'Andelen samarbeid som er formalisert, er blant de høyeste; tallet er ikke trykt (avgrenset). ' +
        'Opplevd effekt anslås til 3,6 av 5 i snitt (anslag); fylkene går fra 3,5 til 3,9 (avledet), og rapporten oppgir ikke antall samarbeid.',
    );
    expect(await sentence(report, 'vestlandet')).toMatch(/^På Vestlandet svarte 33 av/);
    expect(await sentence(report, 'ostlandet-ellers')).toMatch(/^I resten av Østlandet svarte/);
  });

  test('of a kommune: the group is the subject, never the kommune', async () => {
    expect(await sentence(report, '1875')).toBe(
      'Av kommunene i Nord-Norge under 10 000 innbyggere anslås 70 % å samarbeide (anslag, 95 %: 57–81 %). ' +
        'Uansett hva de som ikke svarte, mener: 21–97 % (avgrenset). ' +
        'I Nordland fylke svarte 19 av 41 kommuner (publisert). ' +
        'Om Hamarøy svarte, og hva, er ikke offentlig. ' +
        'Gjelder Nordland fylke: mer enn 40 % av samarbeidene er formalisert; tallet er ikke trykt (avgrenset). ' +
        'Gjelder Nordland fylke: opplevd effekt er mellom 3,5 og 3,6 av 5 i snitt (avledet); rapporten oppgir ikke antall samarbeid.',
    );
  });

  test('of the largest: a range, and why', async () => {
    expect(await sentence(report, '5001')).toMatch(
      /^Av kommunene fra 45 000 innbyggere anslås mellom 82 og 100 % å samarbeide \(anslag\)\. Alle så store som svarte, samarbeider\. Uansett hva de som ikke svarte, mener: 71–100 % \(avgrenset\)\./,
    );
  });

  test('of a member of a case, of what follows, and of a fylke where all answered', async () => {
    expect(await sentence(report, '4601')).toMatch(
      /^Rapporten beskriver et beredskapssamarbeid som Bergen er med i \(avledet, vedlegg B, case 1\)\. Om Bergen svarte, og hva, er ikke offentlig\./,
    );
    expect(await sentence(report, '3905')).toMatch(
      /^Det følger av rapporten at Tønsberg samarbeider om beredskap \(avledet\)\./,
    );
    expect(await sentence(report, '39')).toContain(
      'Det følger av rapporten at andelen ligger mellom 50 og 100 % (avgrenset). I Vestfold svarte 6 av 6 kommuner (publisert).',
    );
    expect(await sentence(report, '3911')).toContain('Hva Færder svarte, er ikke offentlig.');
  });

  test('of Akershus is about Oslo and Akershus together', async () => {
    const said = await sentence(report, '32');
    expect(said).toMatch(/^I Oslo og Akershus samlet svarte 18 av 22 kommuner/);
    expect(said).toContain('gjelder Oslo og Akershus samlet');
  });

  test('under a filter says that there is no number, and of whom', async () => {
    const fire: Filters = { ...noFilters, sektor: ['brann_redning'] };
    expect(filterSentences(t, fire)).toBe('Bare: Brann og redning.');
    expect(await sentence(report, '34', fire)).toMatch(
      /^Innlandet: andelen som samarbeider, er ikke oppgitt \(ikke publisert\)\./,
    );
  });

  test.each([
    ['nn', /overslaget at 70 % samarbeider \(overslag, 95 %: 57–81 %\)/],
    ['en', /an estimated 70% cooperate \(estimate, 95%: 57–81%\)/],
  ] as const)('is there in %s', async (language, said) => {
    const own = textsOf(language);
    const places = await report.places(noFilters, own);
    expect(plain(placeSentence(own, places, '1875', null))).toMatch(said);
  });
});

describe('of the example, every sentence says so, and no municipality has answered', () => {
  test('of a fylke', async () => {
    expect(await sentence(example, '50')).toMatch(
      /^I Trøndelag har 18 av 38 kommuner eksempelsvar \(modellert, eksempel\); 10 av dem \(56 %\) samarbeider om beredskap \(modellert, eksempel\)\. \d+ % av \d+ samarbeid med kjent form er formalisert \(modellert, eksempel\)\. Opplevd effekt er 4,1 av 5 i snitt for \d+ samarbeid \(modellert, eksempel\)\.$/,
    );
  });

  test('of a kommune: no, and the wish; without an answer; and yes', async () => {
    expect(await sentence(example, '1875', noFilters, 'ja')).toBe(
      'I eksempelet har Hamarøy ikke beredskapssamarbeid (modellert, eksempel). I eksempelet har kommunen ønsket et samarbeid (modellert, eksempel).',
    );
    expect(await sentence(example, '5054')).toBe(
      'I eksempelet er Indre Fosen uten svar (modellert, eksempel).',
    );
    expect(await sentence(example, '4601')).toMatch(
      /^I eksempelet samarbeider Bergen om beredskap \(modellert, eksempel\)\./,
    );
  });
});

test('with real answers each number is computed, and few are marked', async () => {
  const answers = kommuner
    .filter((row) => row['fylkesnummer'] === '50')
    .slice(0, 4)
    .map((row, index) => ({
      kommunenummer: row['kommunenummer'] ?? '',
      samarbeider: index < 3,
      onsket: null,
      samarbeid: [],
      valg: {},
    }));
  await withTables({ answers, bolge: 2026 }, async (folder) => {
    const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
    const real = await DataViews.open(await openTables(folder), round);
    expect(await sentence(real, '50')).toMatch(
      /^I Trøndelag svarte 4 av 38 kommuner \(beregnet\); 3 av dem \(75 %\) samarbeider om beredskap \(beregnet, få svar\)\./,
    );
  });
});

describe('a source is named for what is said, and for nothing else', () => {
  const origin = { version: 'abc', day: new Date('2026-11-27'), link: 'https://x/' };
  const source = async (data: DataViews, omrade: string) => {
    const view = await data.view({ indikator: 'samarbeider' });
    const told = [{ omrade, onsket: null }];
    return quotedPlaces(t, await data.places(), told, view, origin);
  };

  test('the report is PwC’s, and its estimates our own', async () => {
    const estimated = await source(report, '1875');
    expect(estimated).toContain(
      'Kilde: PwC for KS, 21. mars 2025. Tall merket anslag: anslag av Beredskapskartet.',
    );
    const printed = await source(report, '50');
    expect(printed).toContain('Kilde: PwC for KS, 21. mars 2025.');
    expect(printed).not.toContain('anslag');
  });

  test('the example has no source but itself', async () => {
    const said = await source(example, '50');
    expect(said).toContain('Eksempel: laget, ingens svar.');
    expect(said).not.toMatch(/PwC|\bKS\b/);
  });

  test('a view that is copied has its title, statuses and source', async () => {
    const view = await example.view({ indikator: 'samarbeider' });
    const title = viewTitle(t, 'samarbeider', view, 'eksempel');
    const said = quotedView(t, title, view, origin);
    expect(said).toMatch(
      /^Eksempel: Hvor samarbeider kommunene om beredskap\? Eksempel: tallene er laget/,
    );
    expect(said).toContain('Status: modellert, eksempel.');
    expect(said).not.toMatch(/PwC|\bKS\b|svarte/);
    const kommune = await report.view({ indikator: 'samarbeider', niva: 'kommune' });
    expect(quotedView(t, 'Tittel', kommune, origin)).toContain(
      'Status: publisert, avledet og anslag. Kilde: PwC for KS',
    );
  });

  test('so does the reference in a list of sources', async () => {
    const of = async (data: DataViews) =>
      referenceText(
        t,
        toldOf(await data.view({ indikator: 'samarbeider', niva: 'fylke' })),
        origin,
      );
    expect(await of(report)).toContain('PwC for KS, 21. mars 2025. Tall merket anslag');
    expect(await of(example)).toContain('Eksempel: laget, ingens svar.');
    expect(await of(example)).not.toContain('PwC');
  });
});

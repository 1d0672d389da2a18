import { describe, expect, test } from 'vitest';
import { areaColumns } from '../../src/views/table/area-columns';
import { numberFacts, numberText } from '../../src/text/number-text';
import { spokenText } from '../../src/text/spoken-area';
import { statusMeaning } from '../../src/text/status-meaning';
import {
  statusInBrackets,
  statusLine,
  statusText,
  statusWord,
  texturedText,
} from '../../src/text/status-text';
import { textsOf } from '../../src/text/texts';
import type { Given } from '../plain-area';
import { plainView } from '../plain-area';

const t = textsOf('nb');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  ['nb', 'Modellert (eksempel)', 'modellert, eksempel', 'Ikke svart (eksempel)'],
  ['nn', 'Modellert (eksempel)', 'modellert, eksempel', 'Ikkje svart (eksempel)'],
  ['en', 'Modelled (example)', 'modelled, example', 'No answer (example)'],
] as const)('in %s every status of made answers says that it is of the example', (...said) => {
  const [id, alone, inBrackets, silent] = said;
  const own = textsOf(id);
  const made = { status: 'modellert', datasett: 'eksempel' } as const;
  expect(statusText(own, made)).toBe(alone);
  expect(statusInBrackets(own, made)).toBe(inBrackets);
  expect(statusText(own, { ...made, status: 'ikke_svart' })).toBe(silent);
  const real = { status: 'ikke_svart', datasett: 'undersokelsen' } as const;
  expect(statusText(own, real)).toBe(own.status.ikke_svart.short);
  expect(statusInBrackets(own, real)).toBe(statusWord(own, 'ikke_svart'));
});

test('the statuses of many numbers are counted in their own order, each with what it holds under', () => {
  const report = { datasett: 'rapporten' } as const;
  const numbers = [
    ...[1, 2].map(() => ({ ...report, status: 'anslag' }) as const),
    { ...report, status: 'avledet', utledning: 'betinget' },
    { ...report, status: 'avledet' },
    { ...report, status: 'publisert' },
  ] as const;
  expect(statusLine(t, numbers)).toBe(
    'Status: Publisert (1), Avledet med forbehold (1), Avledet (1), Anslag (2)',
  );
  const made = { status: 'modellert', datasett: 'eksempel' } as const;
  expect(statusLine(t, [made])).toBe('Status: Modellert (eksempel) (1)');
});

test('a kommune without a made answer is so on map, table and place', () => {
  const view = plainView([{ omrade: '5054', status: 'ikke_svart', n: 0, svart: 0, kommuner: 1 }], {
    datasett: 'eksempel',
    niva: 'kommune',
  });
  const [area] = view.areas;
  if (!area) throw new Error('no kommune');
  const said = 'Ikke svart (eksempel)';
  expect(spokenText(t, view.indikator, area)).toBe(`5054, ${said}`);
  const status = areaColumns(t, view).find(({ id }) => id === 'status');
  expect(status?.text(area)).toBe(said);
  expect(numberText(t, view, area)).toBe(said);
  expect(numberFacts(t, view, area)).toBe(said);
});

test('the facts of an estimate, under its group: that n is not known, interval, sure bounds and status', () => {
  const view = plainView(
    [
      {
        ...{ omrade: '1875', navn: 'Hamarøy', status: 'anslag', utledning: 'anslag' },
        ...{ gjelder: 'nord-norge/0-9999', gjelder_navn: 'kommunene i Nord-Norge' },
        ...{ verdi: 70.07, ki_lav: 57.4, ki_hoy: 80.9, grense_lav: 20.6, grense_hoy: 97.1 },
      },
    ],
    { niva: 'kommune' },
  );
  const [area] = view.areas;
  if (!area) throw new Error('no kommune');
  expect(plain(numberText(t, view, area))).toBe('Anslag: 70 %');
  expect(plain(numberFacts(t, view, area))).toBe(
    'Rapporten oppgir ikke hvor mange i gruppen som svarte · ' +
      '95 %-intervall 57–81 % · Sikre grenser: 21–97 %, uansett hva de som ikke svarte, mener · Anslag',
  );
});

describe('what a status means', () => {
  const meaningOf = (given: Given, datasett: 'rapporten' | 'undersokelsen' | 'eksempel') => {
    const view = plainView([given], { datasett });
    const area = view.byOmrade.get(given.omrade);
    if (!area) throw new Error('no area');
    return statusMeaning(t, view, area);
  };

  test.each([
    [{ utledning: 'vektet', status: 'anslag' }, /snittet av fylkenes tall, vektet/],
    [{ utledning: 'anslag', status: 'anslag', gjelder: 'x' }, /for gruppen samlet/],
    [{ utledning: 'anslag', status: 'anslag' }, /regnet ut fra det rapporten trykker/],
    [{ utledning: 'rekkefolge', status: 'avgrenset' }, /oppgir rekkefølgen, men trykker ikke/],
    [{ utledning: 'case', status: 'avledet' }, /et samarbeid som kommunen er med i/],
    [{ utledning: 'trykt', status: 'publisert' }, /Trykt i rapporten/],
  ] as const)('of the report: %j', (given, said) => {
    expect(meaningOf({ omrade: 'vestlandet', ...given }, 'rapporten')).toMatch(said);
  });

  test('of answers: a fylke is not a kommune, a question not the survey', () => {
    const silent = { status: 'ikke_svart', utledning: 'svar' } as const;
    const of = (given: Given) => meaningOf({ ...silent, ...given }, 'undersokelsen');
    expect(of({ omrade: '46' })).toBe('Ingen av kommunene svarte på dette.');
    expect(of({ omrade: '4601', svart: 0 })).toMatch(/^Kommunen svarte ikke\./);
    expect(of({ omrade: '4601', svart: 1 })).toMatch(/men ikke på dette/);
  });

  test('of made answers no municipality has answered, nor failed to', () => {
    for (const status of [
      'modellert',
      'ikke_svart',
      'ingen_samarbeid',
      'skjermet',
      'avgrenset',
    ] as const) {
      const said = meaningOf({ omrade: '4601', status, svart: 0, utledning: 'svar' }, 'eksempel');
      expect(said).toMatch(/eksempel/i);
      expect(said).not.toContain('svarte');
    }
  });
});

test('a texture has a word, and the status of who has it', () => {
  expect(texturedText(t, 'anslag')).toBe('Skravert: anslag');
  expect(texturedText(t, 'publisert')).toBe('Med plusstegn: publisert');
  expect(texturedText(t, 'ikke_publisert')).toBe('ikke publisert');
});

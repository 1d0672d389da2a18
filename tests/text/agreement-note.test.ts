import { expect, test } from 'vitest';
import type { Datasett } from '../../src/contract/datasett';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { ReportAnswer } from '../../src/query/report-answers';
import { reportAnswersOf } from '../../src/query/report-answers';
import { agreementNote } from '../../src/text/agreement';
import { textsOf } from '../../src/text/texts';
import { plainRow, plainView } from '../plain-area';

const t = textsOf('nb');

interface Of {
  readonly omrade?: string;
  readonly datasett?: Datasett;
  readonly bolge?: number;
  readonly filters?: Filters;
}

/** The note beside a value computed from real answers, where the report says `printed` of the same. */
function noteBeside(verdi: number, printed: Partial<ReportAnswer>, of: Of = {}): string | null {
  const { omrade = 'vestlandet', datasett = 'undersokelsen', bolge = 2024 } = of;
  const { filters = noFilters } = of;
  const niva = /^\d{4}$/.test(omrade) ? 'kommune' : /^\d\d$/.test(omrade) ? 'fylke' : 'landsdel';
  const maling = printed.maling ?? 'samarbeider';
  const indikator = maling === 'samarbeider' ? 'samarbeider' : 'effekt';
  const view = plainView([{ omrade, status: 'beregnet', verdi, utledning: 'svar' }], {
    ...{ datasett, bolge, filters, niva, indikator },
  });
  const [area] = view.areas;
  if (!area) throw new Error('no area');
  const row = { ...plainRow({ omrade, ...printed }), maling, utvalg: 'alle' };
  return agreementNote(t, view, area, reportAnswersOf([row]))?.replaceAll('\u00a0', ' ') ?? null;
}

const trykt = { status: 'publisert', utledning: 'trykt' } as const;

test('real answers that round to what is printed agree with it; others do not', () => {
  expect(noteBeside(75.76, { ...trykt, verdi: 76 })).toBe('Rapporten trykker det samme: 76 %.');
  expect(noteBeside(75.4, { ...trykt, verdi: 76 })).toBe('Rapporten trykker 76 %.');
});

test('what follows from the report is not called printed', () => {
  const utledet = { status: 'avledet', utledning: 'utledet' } as const;
  expect(noteBeside(96.3, { ...utledet, verdi: 96.2963 })).toBe(
    'Det samme følger av rapporten: 96 %.',
  );
  expect(noteBeside(90, { ...utledet, verdi: 96.2963 })).toBe('Av rapporten følger 96 %.');
});

test('the mean of two printed numbers may be half a digit off', () => {
  const snitt = { status: 'avledet', utledning: 'snitt', maling: 'effekt-begge' } as const;
  expect(noteBeside(3.5814, { ...snitt, verdi: 3.55 })).toBe(
    'Det samme følger av rapporten: mellom 3,5 og 3,6.',
  );
  expect(noteBeside(3.61, { ...snitt, verdi: 3.55 })).toBe(
    'Av rapporten følger mellom 3,5 og 3,6.',
  );
});

test('nothing is said where the report is not of the very same', () => {
  const printed = { ...trykt, verdi: 76 };
  expect(noteBeside(76, { ...printed, gjelder: '03+32' }, { omrade: '32' })).toBeNull();
  expect(noteBeside(76, printed, { omrade: '4601' })).toBeNull();
  expect(noteBeside(76, printed, { bolge: 2026 })).toBeNull();
  expect(noteBeside(76, printed, { datasett: 'eksempel' })).toBeNull();
  expect(noteBeside(76, printed, { datasett: 'rapporten' })).toBeNull();
  const filters = { ...noFilters, sektor: ['ikt'] as const };
  expect(noteBeside(76, printed, { filters })).toBeNull();
  expect(noteBeside(76, { status: 'avgrenset', verdi_lav: 70, verdi_hoy: 80 })).toBeNull();
});

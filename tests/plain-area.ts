/** Areas and views for a test that shows its own small case: all that is not given is not known. */
import type { Datasett } from '../src/contract/datasett';
import type { IndikatorId } from '../src/indicators/catalogue';
import type { Niva } from '../src/indicators/niva';
import type { NamedRow } from '../src/model/named-row';
import type { View } from '../src/model/view';
import { buildView } from '../src/model/view';
import { noFilters } from '../src/query/filters';
import type { Filters } from '../src/query/filters';
import type { Round } from '../src/query/round';

export type Given = Partial<NamedRow> & Pick<NamedRow, 'omrade'>;

const levelOf = (omrade: string): NamedRow['niva'] => {
  if (omrade === 'norge') return 'norge';
  if (/^\d{4}$/.test(omrade)) return 'kommune';
  return /^\d{2}$/.test(omrade) ? 'fylke' : 'landsdel';
};

export const plainRow = (given: Given): NamedRow => ({
  ...{ niva: levelOf(given.omrade), navn: given.omrade, navn_offisielt: given.omrade },
  ...{ fylkesnummer: /^\d/.test(given.omrade) ? given.omrade.slice(0, 2) : null, fylkesnavn: null },
  ...{ landsdel: null, landsdel_navn: null, folketall: 5000, sentralitet: null },
  ...{ gjelder: null, gjelder_navn: null, fylke_gruppe: null, fylke_gruppe_navn: null },
  ...{ verdi: null, verdi_lav: null, verdi_hoy: null, orden: null, del_lav: null, del_hoy: null },
  ...{ teller: null, teller_lav: null, teller_hoy: null, n: null, svart: null, kommuner: 10 },
  ...{ ki_lav: null, ki_hoy: null, grense_lav: null, grense_hoy: null },
  ...{ status: 'ikke_publisert', utledning: null, kilde: null, grunnlag: null },
  ...{ fylke_svart: null, fylke_kommuner: null },
  ...given,
});

interface ViewOf {
  readonly datasett?: Datasett;
  readonly indikator?: IndikatorId;
  readonly niva?: Niva | null;
  readonly bolge?: number;
  readonly filters?: Filters;
}

/** A view of the rows; the country is there without a number where no row is of it. */
export function plainView(
  rows: readonly Given[],
  {
    datasett = 'rapporten',
    indikator = 'samarbeider',
    niva = 'landsdel',
    bolge = 2024,
    filters = noFilters,
  }: ViewOf = {},
): View {
  const round: Round | null = datasett === 'rapporten' ? null : { bolge, datasett };
  const all = rows.some(({ omrade }) => omrade === 'norge') ? rows : [{ omrade: 'norge' }, ...rows];
  const choice = { datasett, indikator, effekt: 'begge', niva, round, filters } as const;
  return buildView(choice, all.map(plainRow), []);
}

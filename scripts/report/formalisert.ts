/** The share formalised: two printed fylker, bounds, and the order that the report gives instead. */
import type { Orden } from '../../src/indicators/orden';
import type { Said } from '../../src/query/no-number';
import { noNumber } from '../../src/query/no-number';
import type { ReportedGroup } from './reported-groups';
import type { Place } from './places';
import { saidOf } from './said';

/** Group codes, as the report names them. */
export interface FormalisertOrder {
  /** Landsdeler with the highest shares, and with up to half not formalised. */
  readonly hoyest: ReadonlySet<string>;
  readonly halvparten: ReadonlySet<string>;
  readonly kilde: string;
}

/** Rows `gruppe_kode`, `orden` and `kilde`: the sets of landsdeler that figure 17 is said to show. */
export const formalisertOrderSql = `
  select gruppe_kode, case indikator when 'rang_andel_formalisert' then 'hoyest' else 'halvparten' end
      as orden, kilde
  from publiserte_tall
  where dimensjon = 'landsdel' and (
    (indikator = 'rang_andel_formalisert' and rekkefolge = 'andel_formalisert:topp3')
    or (indikator = 'andel_ikke_formalisert' and relasjon = 'lte'))
  order by gruppe_kode`;

export interface OrderRow {
  readonly gruppe_kode: string;
  readonly orden: 'hoyest' | 'halvparten';
  readonly kilde: string;
}

export function formalisertOrder(rows: readonly OrderRow[]): FormalisertOrder {
  const of = (orden: OrderRow['orden']) =>
    new Set(rows.filter((row) => row.orden === orden).map((row) => row.gruppe_kode));
  const [first] = rows;
  if (!first) throw new Error('publiserte-tall.csv has no order of the share formalised');
  return { hoyest: of('hoyest'), halvparten: of('halvparten'), kilde: first.kilde };
}

const ofLandsdel = ({ hoyest, halvparten }: FormalisertOrder, gruppe: string): Orden =>
  hoyest.has(gruppe) ? 'hoyest' : halvparten.has(gruppe) ? 'halvparten' : 'imellom';

/** The two landsdeler with the lowest shares are bounded from below, and so are all above them. */
const landsdelBounds = (
  groups: ReadonlyMap<string, ReportedGroup>,
  { halvparten }: FormalisertOrder,
) => {
  const floors = [...halvparten].flatMap((gruppe) => groups.get(gruppe)?.lav ?? []);
  return { verdi_lav: Math.min(...floors), verdi_hoy: 100 };
};

/** What bounds an area, where anything does, and its place in the order. */
const ordered = (said: Said, orden: Orden, kilde: string): Said => ({
  ...noNumber,
  verdi_lav: said.verdi_lav,
  verdi_hoy: said.verdi_hoy,
  grunnlag: said.grunnlag,
  kilde: said.kilde ?? kilde,
  orden,
  status: 'avgrenset',
  utledning: 'rekkefolge',
});

/** A kommune has what is said of its fylke, as the fylke's. */
export function formalisertOf(
  groups: ReadonlyMap<string, ReportedGroup>,
  order: FormalisertOrder,
): (place: Place) => Said {
  const ofFylke = (gruppe: string): Said => {
    const said = saidOf(groups.get(gruppe), false);
    return said.verdi === null ? ordered(said, 'over_40', order.kilde) : said;
  };
  return ({ niva, omrade, gruppe, rapportfylke }) => {
    switch (niva) {
      case 'norge':
        return saidOf(groups.get(gruppe), false);
      case 'landsdel':
        return {
          ...ordered(saidOf(groups.get(gruppe), false), ofLandsdel(order, gruppe), order.kilde),
          ...landsdelBounds(groups, order),
          kilde: order.kilde,
        };
      case 'fylke':
        return { ...ofFylke(gruppe), gjelder: gruppe === omrade ? null : gruppe };
      case 'kommune':
        return { ...ofFylke(rapportfylke ?? ''), gjelder: rapportfylke };
    }
  };
}

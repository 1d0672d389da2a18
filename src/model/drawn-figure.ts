/** A figure of the report as it is drawn: numbers on its scale, numbers in words, and what is said without one. */
import { group } from 'd3';
import type {
  ReportFigure,
  ReportNumber,
  ReportSeries,
  ReportStatement,
} from '../contract/figures-file';
import type { Unit } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { Mark } from './mark';

export interface ReportGroup {
  readonly gruppe: string;
  /** One for each series; null where the report says nothing of it. */
  readonly numbers: readonly (ReportNumber | null)[];
}

export interface ReportDrawing {
  readonly series: readonly (readonly ReportSeries[])[];
  readonly groups: readonly ReportGroup[];
  /** Of a unit that the figure has no scale for. */
  readonly inWords: readonly ReportNumber[];
  readonly statements: readonly ReportStatement[];
}

/** Smallest and largest value there can be. */
export const domainOf: Readonly<Record<Unit, readonly [number, number]>> = {
  prosent: [0, 100],
  score_1_5: catalogue.effekt.domain,
};

const isNumber = (row: ReportFigure['rader'][number]): row is ReportNumber =>
  row.slag === 'verdi' || row.slag === 'grense';

/** What a number is divided by to lie on the figure's scale; null where it has no place there. */
function divisorOf({ enhet }: ReportFigure, row: ReportNumber): number | null {
  if (row.enhet === enhet) return 1;
  const share = enhet === 'prosent' && row.enhet === 'antall' && row.n !== null;
  const whole = row.slag === 'verdi' && row.verdi === row.n;
  return share && !whole ? row.n / 100 : null;
}

/** Where a number lies on the figure's scale; a count lies at the share it is. */
export function markOf(figure: ReportFigure, row: ReportNumber): Mark | null {
  const divisor = divisorOf(figure, row);
  if (divisor === null) return null;
  const bare = { verdi: null, verdi_lav: null, verdi_hoy: null, ki_lav: null, ki_hoy: null };
  if (row.slag === 'verdi') return { ...bare, verdi: row.verdi / divisor, rounded: row.omtrent };
  const [least, most] = domainOf[figure.enhet];
  return {
    ...bare,
    verdi_lav: row.lav === null ? least : row.lav / divisor,
    verdi_hoy: row.hoy === null ? most : row.hoy / divisor,
    open: row.lav === null ? 'low' : row.hoy === null ? 'high' : null,
  };
}

const keyOf = (serie: readonly ReportSeries[]) => serie.join(' ');

/** The formalised before the others, and what is prevented before what is handled. */
const seriesRank = (serie: readonly ReportSeries[]) =>
  serie.includes('ikke_formalisert') || serie.includes('uten_samarbeid') ? 1 : 0;

export function reportDrawing(figure: ReportFigure): ReportDrawing {
  const numbers = figure.rader.filter(isNumber);
  const drawn = numbers.filter((row) => markOf(figure, row) !== null);
  const series = [...group(drawn, ({ serie }) => keyOf(serie)).values()]
    .flatMap(([first]) => (first ? [first.serie] : []))
    .sort((a, b) => seriesRank(a) - seriesRank(b));
  return {
    series,
    groups: [...group(drawn, ({ gruppe }) => gruppe)].map(([gruppe, rows]) => ({
      gruppe,
      numbers: series.map((serie) => rows.find((row) => keyOf(row.serie) === keyOf(serie)) ?? null),
    })),
    inWords: numbers.filter((row) => !drawn.includes(row)),
    statements: figure.rader.filter((row) => !isNumber(row)),
  };
}

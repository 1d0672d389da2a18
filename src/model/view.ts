/**
 * The view model: what map, table, legend and card all draw. Built from rows, wherever they come
 * from, and free of language and colour.
 */
import { group } from 'd3';
import type { Datasett } from '../contract/datasett';
import type { EffektId, Indikator, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import { isFew } from '../indicators/few';
import type { Niva } from '../indicators/niva';
import type { Orden } from '../indicators/orden';
import { ordener } from '../indicators/orden';
import type { Status } from '../indicators/status';
import type { AreaRow } from '../query/area-row';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { isFiltered, limitsSamarbeid } from '../query/filters';
import type { Round } from '../query/round';
import type { Filled } from './scale/fill';
import type { ColourClass } from './scale/classes';
import { classesOf, classIndexOf, classIndexOfRange } from './scale/classes';
import type { Change } from './change';
import { defaultNiva } from './default-niva';
import type { NamedRow } from './named-row';
import type { Provenance } from './provenance';
import { provenance } from './provenance';
import { plainStatuses, soleStatus } from './textures';

export interface Area extends NamedRow, Provenance {
  /** The class its colour comes from; null where no one class holds all it may be. */
  readonly classIndex: number | null;
  /** Too few answers to lean on. */
  readonly few: boolean;
  /** Only some cooperations count: to have none of them is not to have none. */
  readonly limited: boolean;
  readonly cases: readonly CaseRow[];
}

/** What the reader looks at, with nothing left to default but the level. */
export interface ViewChoice {
  readonly datasett: Datasett;
  readonly indikator: IndikatorId;
  readonly effekt: EffektId;
  /** Null: the default level of the data. */
  readonly niva: Niva | null;
  readonly round: Round | null;
  readonly filters: Filters;
}

/** A line of the legend: the areas of one class, or of one status without a class. */
export interface LegendGroup {
  readonly key: string;
  readonly status: Status | null;
  readonly colourClass: ColourClass | null;
  /** The class without a number. */
  readonly orden: Orden | null;
  readonly omrader: readonly string[];
  /** Its areas are in other lines as well: it tells of a pattern over their colours. */
  readonly overlaps: boolean;
}

export interface View {
  readonly datasett: Datasett;
  readonly indikator: Indikator;
  readonly effekt: EffektId;
  readonly niva: Niva;
  readonly round: Round | null;
  readonly filters: Filters;
  /** The filters leave nothing in the whole country. */
  readonly empty: boolean;
  /** Each area is one municipality, which cooperates or does not. */
  readonly yesOrNo: boolean;
  /** The areas of the level, in official order. */
  readonly areas: readonly Area[];
  /** Every area of every level and `norge`, by its code. */
  readonly byOmrade: ReadonlyMap<string, Area>;
  readonly norge: Area;
  readonly classes: readonly ColourClass[];
  readonly legend: readonly LegendGroup[];
  /** The statuses that are drawn without a texture: those of most areas. */
  readonly plain: ReadonlySet<Status>;
  /** The status of all areas that have a colour; null where they differ. */
  readonly soleStatus: Status | null;
  /** What it is held against another round; null when it stands alone. */
  readonly change: Change | null;
}

function classIndex(indikator: Indikator, row: AreaRow): number | null {
  if (row.verdi !== null) return classIndexOf(indikator, row.verdi);
  if (row.verdi_lav === null || row.verdi_hoy === null) return null;
  return classIndexOfRange(indikator, row.verdi_lav, row.verdi_hoy);
}

/** One municipality is all there is of itself: its own answer is not "few answers". */
const areaIsFew = (indikator: Indikator, row: AreaRow): boolean =>
  row.niva !== 'kommune' && isFew(indikator.base, row.n);

/** What a line of the legend is made of: areas of a view, or their changes. */
type Classed = Filled & Pick<Area, 'omrade'>;

const codes = (areas: readonly Classed[] | undefined) => (areas ?? []).map(({ omrade }) => omrade);

const none = { status: null, colourClass: null, orden: null, overlaps: false } as const;

/** The lines of the legend: classes from low to high, then what has no class. */
export function legendOf(
  classes: readonly ColourClass[],
  areas: readonly Classed[],
  plain: ReadonlySet<Status>,
): LegendGroup[] {
  const inOrder = group(
    areas.filter(({ orden }) => orden !== null),
    ({ orden }) => orden,
  );
  const measured = areas.filter(({ orden }) => orden === null);
  const classed = measured.filter(({ classIndex }) => classIndex !== null);
  const byClass = group(classed, ({ classIndex }) => classIndex);
  const without = group(
    measured.filter(({ classIndex }) => classIndex === null),
    ({ status }) => status,
  );
  const textured = group(
    classed.filter(({ status }) => !plain.has(status)),
    ({ status }) => status,
  );
  return [
    ...classes.map((colourClass) => ({
      ...none,
      key: `klasse-${colourClass.index}`,
      colourClass,
      omrader: codes(byClass.get(colourClass.index)),
    })),
    ...ordener
      .filter((orden) => inOrder.has(orden))
      .map((orden) => ({
        ...none,
        key: `orden-${orden}`,
        orden,
        omrader: codes(inOrder.get(orden)),
      })),
    ...[...textured].map(([status, some]) => ({
      ...none,
      key: `tegnet-${status}`,
      status,
      omrader: codes(some),
      overlaps: true,
    })),
    ...[...without].map(([status, some]) => ({
      ...none,
      key: status,
      status,
      omrader: codes(some),
    })),
  ];
}

/** No municipality or cooperation passes the filters, in the whole country; unknown without answers. */
function leavesNothing({ round, filters, indikator }: ViewChoice, norge: AreaRow): boolean {
  if (round === null || !isFiltered(filters) || norge.status === 'skjermet') return false;
  const noneCooperates = catalogue[indikator].ofKommune === 'ja_nei' && norge.teller === 0;
  return (norge.n ?? 0) === 0 || (limitsSamarbeid(filters) && noneCooperates);
}

/**
 * A kommune's own answer is one end or the other. Where areas are drawn by an order, the classes that no
 * area is of would only seem to say that none is so low or so high.
 */
function classesShown(
  indikator: Indikator,
  yesOrNo: boolean,
  areas: readonly Filled[],
): readonly ColourClass[] {
  const all = classesOf(indikator);
  if (yesOrNo) return all.filter(({ low, high }) => low === null || high === null);
  const ordered = areas.some(({ orden }) => orden !== null && orden !== 'kjent');
  const measured = areas.flatMap(({ orden, classIndex: index }) => (orden === null ? [index] : []));
  return ordered ? all.filter(({ index }) => measured.includes(index)) : all;
}

export class ViewError extends Error {
  override readonly name = 'ViewError';
}

/**
 * Builds the view of `choice` from the rows of the areas query.
 * @throws {ViewError} when the rows hold no country: they are not the rows of that query
 */
export function buildView(
  choice: ViewChoice,
  rows: readonly NamedRow[],
  cases: readonly CaseRow[],
): View {
  const indikator = catalogue[choice.indikator];
  const casesOf = group(cases, (row) => row.kommunenummer);
  const { round } = choice;
  const all: Area[] = rows.map((row) => ({
    ...row,
    ...provenance(round),
    classIndex: classIndex(indikator, row),
    few: areaIsFew(indikator, row),
    limited: limitsSamarbeid(choice.filters),
    cases: casesOf.get(row.omrade) ?? [],
  }));
  const norge = all.find((area) => area.niva === 'norge');
  if (!norge) throw new ViewError('The rows hold no number for the country');
  const niva = choice.niva ?? defaultNiva(all);
  const areas = all.filter((area) => area.niva === niva);
  const yesOrNo =
    niva === 'kommune' && indikator.ofKommune === 'ja_nei' && choice.datasett !== 'rapporten';
  const plain = plainStatuses(areas);
  const classes = classesShown(indikator, yesOrNo, areas);
  return {
    datasett: choice.datasett,
    indikator,
    effekt: choice.effekt,
    niva,
    round,
    filters: choice.filters,
    empty: leavesNothing(choice, norge),
    yesOrNo,
    areas,
    byOmrade: new Map(all.map((area) => [area.omrade, area])),
    norge,
    classes,
    legend: legendOf(classes, areas, plain),
    plain,
    soleStatus: soleStatus(areas),
    change: null,
  };
}

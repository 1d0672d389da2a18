/**
 * The view model: what map, table, legend and card all draw. Built from rows, wherever they come
 * from, and free of language and colour.
 */
import { group } from 'd3';
import type { EffektId, Indikator, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import { isFew } from '../indicators/few';
import type { Niva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import type { AreaRow } from '../query/area-row';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { isFiltered, limitsSamarbeid } from '../query/filters';
import type { Round } from '../query/round';
import type { ColourClass } from '../scale/classes';
import { classesOf, classIndexOf, classIndexOfRange } from '../scale/classes';
import type { Change } from './change';
import { defaultNiva } from './default-niva';
import type { Provenance } from './provenance';
import { provenance } from './provenance';

export interface Area extends AreaRow, Provenance {
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
  readonly omrader: readonly string[];
  /** Its areas are in other lines as well: it tells of a pattern over their colours. */
  readonly overlaps: boolean;
}

export interface View {
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
type Classed = Pick<Area, 'omrade' | 'status' | 'classIndex'>;

const statusKey = (area: Classed): string =>
  area.status === 'avgrenset' ? 'avgrenset' : area.classIndex === null ? area.status : 'klasse';

/** The lines of the legend: classes from low to high, then what has no class. */
export function legendOf(
  classes: readonly ColourClass[],
  areas: readonly Classed[],
): LegendGroup[] {
  const byStatus = group(areas, statusKey);
  const classed = group(byStatus.get('klasse') ?? [], (area) => area.classIndex);
  const omrader = (some: readonly Classed[] | undefined) => (some ?? []).map((area) => area.omrade);
  const ofClasses = classes.map((colourClass) => ({
    key: `klasse-${colourClass.index}`,
    status: null,
    colourClass,
    omrader: omrader(classed.get(colourClass.index)),
    overlaps: false,
  }));
  const ofStatuses = [...byStatus]
    .filter(([key]) => key !== 'klasse')
    .map(([key, some]) => ({
      key,
      status: some[0]?.status ?? null,
      colourClass: null,
      omrader: omrader(some),
      overlaps: false,
    }));
  const modelled = areas.filter(({ status }) => status === 'modellert');
  const ofModelled: LegendGroup[] =
    modelled.length === 0
      ? []
      : [
          {
            key: 'modellert',
            status: 'modellert',
            colourClass: null,
            omrader: omrader(modelled),
            overlaps: true,
          },
        ];
  return [...ofClasses, ...ofModelled, ...ofStatuses];
}

/** No municipality or cooperation passes the filters, in the whole country; unknown without answers. */
function leavesNothing({ round, filters, indikator }: ViewChoice, norge: AreaRow): boolean {
  if (round === null || !isFiltered(filters) || norge.status === 'skjermet') return false;
  const noneCooperates = catalogue[indikator].base === 'kommuner' && norge.teller === 0;
  return (norge.n ?? 0) === 0 || (limitsSamarbeid(filters) && noneCooperates);
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
  rows: readonly AreaRow[],
  cases: readonly CaseRow[],
): View {
  const indikator = catalogue[choice.indikator];
  const casesOf = group(cases, (row) => row.kommunenummer);
  const { round } = choice;
  const all: Area[] = rows.map((row) => ({
    ...row,
    ...provenance(row, round),
    classIndex: classIndex(indikator, row),
    few: areaIsFew(indikator, row),
    limited: limitsSamarbeid(choice.filters),
    cases: casesOf.get(row.omrade) ?? [],
  }));
  const norge = all.find((area) => area.niva === 'norge');
  if (!norge) throw new ViewError('The rows hold no number for the country');
  const niva = choice.niva ?? defaultNiva(all);
  const areas = all.filter((area) => area.niva === niva);
  const yesOrNo = niva === 'kommune' && indikator.base === 'kommuner';
  const classes = classesOf(indikator).filter(
    ({ low, high }) => !yesOrNo || low === null || high === null,
  );
  return {
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
    legend: legendOf(classes, areas),
    change: null,
  };
}

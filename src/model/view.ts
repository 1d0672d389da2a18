/**
 * The view model: what map, table, legend and card all draw. Built from rows, wherever they come
 * from, and free of language and colour.
 */
import { group } from 'd3';
import type { Datasett } from '../contract/datasett';
import type { EffektId, Indikator, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { Niva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import type { AreaRow } from '../query/area-row';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { isFiltered, limitsSamarbeid } from '../query/filters';
import type { Round } from '../query/round';
import type { Filled } from './scale/fill';
import type { ColourClass } from './scale/classes';
import { classesOf } from './scale/classes';
import type { Area } from './area';
import { areaIsFew, classIndex } from './area';
import type { Change } from './change';
import { defaultNiva } from './default-niva';
import type { LegendGroup } from './legend';
import { legendOf } from './legend';
import type { NamedRow } from './named-row';
import { provenance } from './provenance';
import { plainStatuses, soleStatus } from './textures';

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

/** What is measured of one place, beside the areas it lies in and the municipalities like it. */
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { Sentralitet, Storrelse } from '../contract/codes';
import type { AreaRow } from './area-row';
import { areasQuery } from './areas';
import type { Filters } from './filters';
import { noFilters } from './filters';
import type { Query } from './query';
import { literal, literals } from './query';
import type { Round } from './round';

export const measureIds = [
  'samarbeider',
  'formalisert',
  'begge',
  'forebygging',
  'handtering',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** Those that a place is held against others by. */
export const mainMeasures = ['samarbeider', 'formalisert', 'begge'] as const satisfies MeasureId[];

export const measures: Readonly<
  Record<MeasureId, { readonly indikator: IndikatorId; readonly effekt: EffektId }>
> = {
  samarbeider: { indikator: 'samarbeider', effekt: 'begge' },
  formalisert: { indikator: 'formalisert', effekt: 'begge' },
  begge: { indikator: 'effekt', effekt: 'begge' },
  forebygging: { indikator: 'effekt', effekt: 'forebygging' },
  handtering: { indikator: 'effekt', effekt: 'handtering' },
};

/**
 * Whom a row counts: the areas themselves; in the country, those of one size or of one sentralitet; or
 * what the report alone says, without filters.
 */
export type CountedGroup = 'alle' | 'storrelse' | 'sentralitet' | 'rapport';

export interface PlaceRow extends AreaRow {
  readonly maling: MeasureId;
  readonly gruppe: CountedGroup;
}

export interface PlaceQuestion {
  /** Codes of the areas that are asked for; the country is always there. */
  readonly omrader: readonly string[];
  /** Size and sentralitet of the kommune that is held against its like; null for other places. */
  readonly like: { readonly storrelse: Storrelse; readonly sentralitet: Sentralitet } | null;
  readonly round: Round | null;
  readonly filters: Filters;
}

interface Part {
  readonly maling: MeasureId;
  readonly gruppe: CountedGroup;
  readonly round: Round | null;
  readonly filters: Filters;
  readonly omrader: readonly string[];
}

function partQuery({ maling, gruppe, round, filters, omrader }: Part): Query {
  const { indikator, effekt } = measures[maling];
  const { sql } = areasQuery({ indikator: catalogue[indikator], effekt, round, filters });
  return {
    sql: `select ${literal(maling)} as maling, ${literal(gruppe)} as gruppe, *
      from (${sql}) where omrade in (${literals(omrader)})
      order by list_position([${literals(omrader)}], omrade)`,
    parameters: [],
  };
}

/**
 * Queries whose rows together are one for each measure, area and group. One query of them all is more
 * than DuckDB-WASM has the stack for.
 */
export function placeQueries({ omrader, like, round, filters }: PlaceQuestion): Query[] {
  const all = ['norge', ...omrader];
  const own = measureIds.map((maling): Part => ({
    maling,
    gruppe: 'alle',
    round,
    filters,
    omrader: all,
  }));
  const groups = mainMeasures.flatMap((maling): Part[] =>
    like === null
      ? []
      : (['storrelse', 'sentralitet'] as const).map((gruppe) => ({
          maling,
          gruppe,
          round,
          filters: { ...filters, [gruppe]: [like[gruppe]] },
          omrader: ['norge'],
        })),
  );
  const report: Part = {
    maling: 'samarbeider',
    gruppe: 'rapport',
    round: null,
    filters: noFilters,
    omrader: all,
  };
  return [...own, ...groups, report].map(partQuery);
}

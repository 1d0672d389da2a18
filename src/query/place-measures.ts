/** What is measured of one place, beside the areas it lies in and the municipalities like it. */
import type { EffektId, Indikator, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { AreaRow } from './area-row';
import { ofRound, passes, statement } from './choice';
import { computations } from './computation';
import type { MemberSums } from './computed';
import { clusterSums, counts, gone, groupSums, hiddenByFilter, residuals } from './computed';
import type { Filters, FilterValue, RegisterFilterId } from './filters';
import { kommuneIds, registerIds } from './filters';
import type { Query } from './query';
import { literal, literals } from './query';
import type { SurveyNumber } from './survey-number';
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

/** Whom a row counts: the areas themselves; in the country, those of one value of a filter. */
export type CountedGroup = 'alle' | RegisterFilterId;

/** A kommune's value of each filter that the register tells. */
export type Like = { readonly [Id in RegisterFilterId]: FilterValue<Id> };

interface Counted {
  readonly maling: MeasureId;
  readonly gruppe: CountedGroup;
}

/** A row of the query. */
export type PlaceNumber = SurveyNumber & Counted;

export type PlaceRow = AreaRow & Counted;

export interface PlaceQuestion {
  /** Codes of the areas that are asked for; the country is always there. */
  readonly omrader: readonly string[];
  /** What a kommune that is held against its like is of; null for other places. */
  readonly like: Like | null;
  readonly round: Round;
  readonly filters: Filters;
}

/** Of each measure, under its id: what its clusters are summed to, and which of these sums are its ratio. */
const computed = measureIds.map((id) => {
  const { indikator, effekt } = measures[id];
  const { base, sums, population } = catalogue[indikator];
  const { ofClusters, ofMembers } = computations[base];
  const summed = Object.entries(ofClusters(sums(effekt)));
  return {
    id,
    clusters: summed.map(([sum, sql]) => [`${sum}_${id}`, sql] as const),
    members: {
      ...ofMembers(sums(effekt)),
      population,
      ...Object.fromEntries(summed.map(([sum]) => [sum, `${sum}_${id}`])),
    },
  };
});

/** A sum of the measure that a row is of. */
const ofMeasure = (sum: keyof MemberSums) =>
  `coalesce(case maling ${computed.map(({ id, members }) => `when ${literal(id)} then ${members[sum]}`).join(' ')} end, 0)`;

/** CTE `utvalg`: the clusters of the areas asked for, once for each measure. */
const placeMembers = `utvalg as materialized (
    select maling, nr, ${counts}, ${gone(hiddenByFilter)} as borte, coalesce(passer, 0) as passer,
      ${ofMeasure('y')} as y, ${ofMeasure('x')} as x, ${ofMeasure('population')} as omfang
    from medlemmer cross join valg
    join (
      select nr from omrader cross join valg
      where nr = 0 or list_contains(string_split(valg.omrader, ','), omrade)
    ) as spurt using (nr)
    left join summer using (klynge)
    cross join (values ${measureIds.map((id) => `(${literal(id)})`).join(', ')}) as malinger(maling)
    where ${ofRound('medlemmer')} and ${passes(kommuneIds, 'medlemmer')}
  )`;

const keys = 'maling, nr';

/** The numbers of an indicator's measures. */
function numbersOf(indikator: Indikator): string {
  const ids = measureIds.filter((id) => measures[id].indikator === indikator.id);
  return `select * from (${computations[indikator.base].numbers(keys, indikator)}) where maling in (${literals(ids)})`;
}

const placeStatement = statement(
  [
    clusterSums(Object.fromEntries(computed.flatMap(({ clusters }) => clusters))),
    placeMembers,
    groupSums(keys, 'begge'),
    residuals(keys),
    `malt as (
    ${Object.values(catalogue).map(numbersOf).join('\n    union all ')}
  )`,
  ],
  `select valg.gruppe, niva, omrade, malt.* exclude (nr)
from malt join omrader using (nr) cross join valg order by maling, nr desc`,
  { omrader: 'text', gruppe: 'text' },
);

/**
 * Queries whose rows together are one for each measure, area and group; the same text with other values. The
 * groups are of the country alone. An area that has no municipality in the filter has no row.
 */
export function placeQueries({ omrader, like, round, filters }: PlaceQuestion): Query[] {
  const ask = (gruppe: CountedGroup, of: readonly string[], limited: Filters) =>
    placeStatement.bind(round, limited, { omrader: of.join(','), gruppe });
  return [
    ask('alle', omrader, filters),
    ...(like === null
      ? []
      : registerIds.map((gruppe) => ask(gruppe, [], { ...filters, [gruppe]: [like[gruppe]] }))),
  ];
}

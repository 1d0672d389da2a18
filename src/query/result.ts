/** The numbers of what has been summed: value, bounds, interval and status, as SQL. */
import type { Measure } from '../indicators/catalogue';
import type { ClusterSums } from '../indicators/clustered';
import { clusteredShare, ratioInterval } from '../indicators/clustered';
import { silentBounds, wilsonInterval } from '../indicators/interval';
import { anySet } from './choice';
import { samarbeidIds } from './filters';

const numberColumns = [
  ...['verdi', 'verdi_lav', 'verdi_hoy', 'teller', 'teller_lav', 'teller_hoy', 'n', 'svart'],
  ...['kommuner', 'ki_lav', 'ki_hoy', 'grense_lav', 'grense_hoy'],
] as const;

/** The columns of a number in their order; what is not given is empty. */
const select = (
  keys: string,
  columns: Readonly<Partial<Record<(typeof numberColumns)[number], string>>>,
  from: string,
) => `select ${keys},
    ${numberColumns.map((name) => `cast(${columns[name] ?? 'null'} as double) as ${name}`).join(',\n    ')},
    status
  from ${from}`;

/**
 * Of sums by group: yes of those that are asked. A filter on cooperations asks for one that passes; how many
 * of the shielded have one is then only known between bounds.
 * @param keys the columns that name a group
 * @param limited whether only some cooperations count
 */
export function kommunerResult(keys: string, limited = anySet(samarbeidIds)): string {
  const bounds = silentBounds('lavest', 'hoyest', 'x', 'omfang');
  const interval = wilsonInterval('felles', 'x', 'omfang');
  const whenSome = (sql: string) => `case when kommuner > 0 then ${sql} end`;
  const whenTold = (sql: string) => `case when omfang > 0 then ${sql} end`;
  const whenBounded = (sql: string) => `case when status = 'avgrenset' then ${sql} end`;
  const share = (count: string) => `100.0 * ${count} / x`;
  return select(
    keys,
    {
      verdi: `case when status = 'beregnet' then ${share('lavest')} end`,
      verdi_lav: whenBounded(share('lavest')),
      verdi_hoy: whenBounded(share('hoyest')),
      teller: whenSome('felles'),
      teller_lav: whenBounded('lavest'),
      teller_hoy: whenBounded('hoyest'),
      n: whenSome('x'),
      svart: 'svart',
      kommuner: 'kommuner',
      ki_lav: interval.low,
      ki_hoy: interval.high,
      grense_lav: whenTold(bounds.low),
      grense_hoy: whenTold(bounds.high),
    },
    `(
    select *, case when lavest = hoyest and not skjermes then lavest end as felles,
      case when kommuner = 0 then 'ikke_publisert' when x = 0 then 'ikke_svart'
        when skjermes then 'skjermet' when lavest = hoyest then 'beregnet' else 'avgrenset'
        end as status
    from (
      select summert.*, ${limited} and borte > 0 as skjermes,
        case when ${limited} then ja_passer + rester_passer else y end as lavest,
        case when ${limited} then
          ja_passer + case when borte > 0 then skjult else least(skjult, rest_passer) end
          else y end as hoyest
      from summert cross join valg
    )
  )`,
  );
}

const clusterSums: ClusterSums = {
  y: 'y',
  x: 'x',
  residuals: 'kvadrater',
  clusters: 'klynger',
  answered: 'svart',
  asked: 'omfang',
};

/** Of sums by group, and of the squared residuals by the same: a share or a mean over cooperations. */
export function samarbeidResult(keys: string, { unit, domain, whole }: Measure): string {
  const share = unit === 'prosent';
  const interval = share ? clusteredShare(clusterSums) : ratioInterval(clusterSums, 1, domain);
  const settled = (sql: string) => `case when status = 'beregnet' then ${sql} end`;
  const none = `when samarbeid > 0 and passer = 0 then 'ingen_samarbeid'`;
  return select(
    keys,
    {
      verdi: settled(`${share ? '100.0 * ' : ''}y / x`),
      teller: settled('y'),
      n: `case when kommuner > 0 and borte = 0 then x end`,
      svart: 'svart',
      kommuner: 'kommuner',
      ki_lav: settled(interval.low),
      ki_hoy: settled(interval.high),
    },
    `(
    select *, case when kommuner = 0 then 'ikke_publisert' when svart = 0 then 'ikke_svart'
        when ja = 0 then 'ingen_samarbeid' when borte > 0 then 'skjermet'
        ${whole === 'samarbeidende' ? '' : none}
        when x = 0 then 'ikke_svart' else 'beregnet' end as status
    from avvik
  )`,
  );
}

/** Computes a measure for every group of a dimension from the built tables. */
import { type Measure, measures } from './measures';
import type { Run } from './tables';

/** A computed number with what it was computed from; for a count, numerator alone. */
export interface Computed {
  readonly value: number;
  readonly teller: number;
  readonly n: number | null;
}

export type Formalisering = 'alle' | 'formalisert' | 'ikke_formalisert';
export type Groups = ReadonlyMap<string, Computed>;
export type Compute = (
  indikator: string,
  dimension: string,
  formalisering?: Formalisering,
) => Promise<Groups>;

/** Sectors and tasks are held by tables with a row per sector or task. */
const unfolded: Readonly<Record<string, Measure['source']>> = {
  sektor: 'vurdering_sektor',
  oppgave: 'vurdering_oppgave',
};

function toSql(measure: Measure, dimension: string, formalisering: Formalisering): string {
  const source =
    measure.source === 'vurdering' ? (unfolded[dimension] ?? measure.source) : measure.source;
  const column = source === 'valg' ? 'svaralternativ' : dimension;
  const conditions = [
    ...(source === 'valg' ? [`sporsmal = '${dimension}'`] : []),
    ...(formalisering === 'alle' ? [] : [`formalisering = '${formalisering}'`]),
  ];
  return `
    select ${column} as gruppe, (${measure.teller})::double as teller,
      (${measure.nevner ?? 'null'})::double as nevner
    from ${source}
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
    group by gruppe`;
}

function toComputed({ nevner, factor = 1 }: Measure, teller: number, n: number | null) {
  if (nevner === undefined) return { value: teller, teller, n: null };
  return n === null || n === 0 ? null : { value: (factor * teller) / n, teller, n };
}

/** Groups without a number – nobody to ask, no cooperation – are left out. */
export function createCompute(run: Run): Compute {
  const answers = new Map<string, Promise<Groups>>();
  const query = async (sql: string, measure: Measure): Promise<Groups> => {
    const rows = await run(sql);
    return new Map(
      rows.flatMap(({ gruppe, teller, nevner }) => {
        if (typeof gruppe !== 'string') return [];
        const computed = toComputed(measure, Number(teller ?? 0), nevner as number | null);
        return computed ? [[gruppe, computed] as const] : [];
      }),
    );
  };
  return (indikator, dimension, formalisering = 'alle') => {
    const measure = measures[indikator];
    if (!measure) return Promise.reject(new Error(`Nothing says how ${indikator} is computed`));
    const sql = toSql(measure, dimension, formalisering);
    const answer = answers.get(sql) ?? query(sql, measure);
    answers.set(sql, answer);
    return answer;
  };
}

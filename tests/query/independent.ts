/** The indicators computed from the answers in plain TypeScript, without any of the project's SQL. */
import { sum } from 'd3';
import type { Answer, Samarbeid } from '../../scripts/survey/answer';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import type { Filters } from '../../src/query/filters';
import { kommuner } from '../inputs';

export interface Expected {
  readonly verdi: number | null;
  readonly n: number;
  readonly svart: number;
  readonly kommuner: number;
  readonly status: string;
  /** Numerator and denominator of each municipality that has a denominator. */
  readonly clusters: readonly (readonly [y: number, x: number])[];
}

const size = (folketall: number) =>
  folketall >= 45000
    ? '45000+'
    : folketall >= 20000
      ? '20000-44999'
      : folketall >= 10000
        ? '10000-19999'
        : '0-9999';

const some = (chosen: readonly string[], has: readonly (string | null)[]) =>
  chosen.length === 0 || has.some((value) => value !== null && chosen.includes(value));

const passes = (filters: Filters, { sektor, oppgave, form }: Samarbeid) =>
  some(filters.sektor, sektor) && some(filters.oppgave, oppgave) && some(filters.form, [form]);

/** A cooperation's share of numerator and denominator; null when it counts in neither. */
function weigh(
  indikator: IndikatorId,
  effekt: EffektId,
  { form, forebygging, handtering }: Samarbeid,
): number | null {
  if (indikator === 'formalisert') {
    if (form === null || form === 'vet_ikke') return null;
    return form === 'ikke_formalisert' ? 0 : 1;
  }
  if (effekt === 'forebygging') return forebygging;
  if (effekt === 'handtering') return handtering;
  const given = [forebygging, handtering].filter((score) => score !== null);
  return given.length === 0 ? null : sum(given) / given.length;
}

export interface Place {
  readonly niva: string;
  readonly omrade: string;
}

const lies = ({ niva, omrade }: Place, row: Record<string, string>, landsdelOf: string) =>
  niva === 'norge' ||
  (niva === 'landsdel' && landsdelOf === omrade) ||
  (niva === 'fylke' && row['fylkesnummer'] === omrade) ||
  (niva === 'kommune' && row['kommunenummer'] === omrade);

const slug = (navn: string) => navn.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-');

/** What the answers say of a place, with no municipality shielded. */
export function expected(
  answers: readonly Answer[],
  indikator: IndikatorId,
  effekt: EffektId,
  filters: Filters,
  place: Place,
): Expected {
  const chosen = kommuner.filter(
    (row) =>
      lies(place, row, slug(row['landsdel'] ?? '')) &&
      some(filters.storrelse, [size(Number(row['folketall']))]) &&
      some(filters.sentralitet, [row['sentralitet'] ?? '']),
  );
  const numbers = new Set(chosen.map((row) => row['kommunenummer']));
  const answered = answers.filter((answer) => numbers.has(answer.kommunenummer));
  const limited = filters.sektor.length + filters.oppgave.length + filters.form.length > 0;
  const kept = answered.map((answer) => answer.samarbeid.filter((one) => passes(filters, one)));
  const base = { svart: answered.length, kommuner: chosen.length };
  if (indikator === 'samarbeider') {
    const yes = answered.filter(
      (answer, index) => answer.samarbeider && (!limited || (kept[index]?.length ?? 0) > 0),
    ).length;
    const status =
      chosen.length === 0 ? 'ikke_publisert' : answered.length === 0 ? 'ikke_svart' : 'ok';
    return {
      ...base,
      n: answered.length,
      verdi: answered.length === 0 ? null : (100 * yes) / answered.length,
      status,
      clusters: [],
    };
  }
  const weights = kept.map((all) => all.flatMap((one) => weigh(indikator, effekt, one) ?? []));
  const clusters = weights
    .filter((own) => own.length > 0)
    .map((own) => [sum(own), own.length] as const);
  const n = sum(clusters, ([, x]) => x);
  const scale = indikator === 'formalisert' ? 100 : 1;
  const told = sum(answered, (answer) => answer.samarbeid.length);
  const status =
    chosen.length === 0
      ? 'ikke_publisert'
      : answered.length === 0
        ? 'ikke_svart'
        : !answered.some((answer) => answer.samarbeider) ||
            (told > 0 && kept.every((all) => all.length === 0))
          ? 'ingen_samarbeid'
          : n === 0
            ? 'ikke_svart'
            : 'ok';
  const verdi = n === 0 ? null : (scale * sum(clusters, ([y]) => y)) / n;
  return { ...base, n, verdi, status, clusters };
}

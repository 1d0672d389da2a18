/** The indicators computed from the answers in plain TypeScript, without any of the project's SQL. */
import { sum } from 'd3';
import type { Answer, Samarbeid } from '../../scripts/survey/answer';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import type { Filters, KommuneFilterId, SamarbeidFilterId } from '../../src/query/filters';
import { kommuner } from '../inputs';

export interface Expected {
  readonly verdi: number | null;
  /** Sum or count that the value has above the line; a share's is not multiplied by 100. */
  readonly teller: number;
  readonly n: number;
  readonly svart: number;
  readonly kommuner: number;
  /** Municipalities that the number is told of, whether they answered or not. */
  readonly population: number;
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

const slug = (navn: string) => navn.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-');

type Kommune = Readonly<Record<string, string>>;

/** The values that a municipality is of, by each filter. */
const valuesOfKommune: Readonly<
  Record<KommuneFilterId, (kommune: Kommune, answer: Answer | null) => readonly (string | null)[]>
> = {
  storrelse: (kommune) => [size(Number(kommune['folketall']))],
  sentralitet: (kommune) => [kommune['sentralitet'] ?? null],
};

/** The values that a cooperation is of, by each filter. */
const valuesOfSamarbeid: Readonly<
  Record<SamarbeidFilterId, (samarbeid: Samarbeid) => readonly (string | null)[]>
> = {
  sektor: ({ sektor }) => sektor,
  form: ({ form }) => [form],
  oppgave: ({ oppgave }) => oppgave,
};

const kommuneFilters = Object.keys(valuesOfKommune) as KommuneFilterId[];
const samarbeidFilters = Object.keys(valuesOfSamarbeid) as SamarbeidFilterId[];

const some = (chosen: readonly string[], has: readonly (string | null)[]) =>
  chosen.length === 0 || has.some((value) => value !== null && chosen.includes(value));

const isChosen = (filters: Filters, kommune: Kommune, answer: Answer | null) =>
  kommuneFilters.every((id) => some(filters[id], valuesOfKommune[id](kommune, answer)));

const passes = (filters: Filters, samarbeid: Samarbeid) =>
  samarbeidFilters.every((id) => some(filters[id], valuesOfSamarbeid[id](samarbeid)));

/** A cooperation's share of numerator and denominator; null when it counts in neither. */
type Weigh = (samarbeid: Samarbeid, effekt: EffektId) => number | null;

const isFormal: Weigh = ({ form }) =>
  form === null || form === 'vet_ikke' ? null : Number(form !== 'ikke_formalisert');

const scoreOf: Weigh = ({ forebygging, handtering }, effekt) => {
  if (effekt === 'forebygging') return forebygging;
  if (effekt === 'handtering') return handtering;
  const given = [forebygging, handtering].filter((score) => score !== null);
  return given.length === 0 ? null : sum(given) / given.length;
};

/** A municipality that passes the filters, with its answer and those of its cooperations that pass. */
interface Tally {
  readonly areas: readonly string[];
  readonly answer: Answer | null;
  readonly kept: readonly Samarbeid[];
}

function tally(answers: readonly Answer[], filters: Filters): Tally[] {
  const answerOf = new Map(answers.map((answer) => [answer.kommunenummer, answer]));
  return kommuner.flatMap((kommune): Tally[] => {
    const { kommunenummer = '', fylkesnummer = '', landsdel = '' } = kommune;
    const answer = answerOf.get(kommunenummer) ?? null;
    if (!isChosen(filters, kommune, answer)) return [];
    const kept = answer?.samarbeid.filter((one) => passes(filters, one)) ?? [];
    return [{ areas: ['norge', slug(landsdel), fylkesnummer, kommunenummer], answer, kept }];
  });
}

function ofKommuner(chosen: readonly Tally[], filters: Filters): Expected {
  const limited = samarbeidFilters.some((id) => filters[id].length > 0);
  const n = chosen.filter(({ answer }) => answer).length;
  const yes = chosen.filter(
    ({ answer, kept }) => answer?.samarbeider && (!limited || kept.length > 0),
  ).length;
  const status = chosen.length === 0 ? 'ikke_publisert' : n === 0 ? 'ikke_svart' : 'ok';
  const verdi = n === 0 ? null : (100 * yes) / n;
  const [svart, population] = [n, chosen.length];
  return { verdi, teller: yes, n, svart, kommuner: population, population, status, clusters: [] };
}

/** Those that have said what they wish, of all that have not said that they cooperate. */
function ofWish(chosen: readonly Tally[]): Expected {
  const answered = chosen.flatMap(({ answer }) => answer ?? []);
  const wishes = answered
    .filter(({ samarbeider }) => !samarbeider)
    .flatMap(({ onsket }) => onsket ?? []);
  const [teller, n] = [wishes.filter((wish) => wish === 'ja').length, wishes.length];
  return {
    verdi: n === 0 ? null : (100 * teller) / n,
    teller,
    n,
    svart: answered.length,
    kommuner: chosen.length,
    population: chosen.filter(({ answer }) => !answer?.samarbeider).length,
    status: chosen.length === 0 ? 'ikke_publisert' : n === 0 ? 'ikke_svart' : 'ok',
    clusters: [],
  };
}

function ofSamarbeid(
  chosen: readonly Tally[],
  weigh: Weigh,
  scale: number,
  effekt: EffektId,
): Expected {
  const kommuner = chosen.length;
  const answered = chosen.flatMap(({ answer }) => answer ?? []);
  const clusters = chosen
    .map(({ kept }) => kept.flatMap((one) => weigh(one, effekt) ?? []))
    .filter((own) => own.length > 0)
    .map((own) => [sum(own), own.length] as const);
  const [teller, n] = [sum(clusters, ([y]) => y), sum(clusters, ([, x]) => x)];
  const told = answered.some(({ samarbeid }) => samarbeid.length > 0);
  const none =
    !answered.some(({ samarbeider }) => samarbeider) ||
    (told && chosen.every(({ kept }) => kept.length === 0));
  const status =
    chosen.length === 0
      ? 'ikke_publisert'
      : answered.length === 0
        ? 'ikke_svart'
        : none
          ? 'ingen_samarbeid'
          : n === 0
            ? 'ikke_svart'
            : 'ok';
  const verdi = n === 0 ? null : (scale * teller) / n;
  return {
    verdi,
    teller,
    n,
    svart: answered.length,
    kommuner,
    population: kommuner,
    status,
    clusters,
  };
}

type Summary = (chosen: readonly Tally[], effekt: EffektId, filters: Filters) => Expected;

const summaries: Readonly<Record<IndikatorId | 'onsket', Summary>> = {
  onsket: ofWish,
  samarbeider: (chosen, _, filters) => ofKommuner(chosen, filters),
  formalisert: (chosen, effekt) => ofSamarbeid(chosen, isFormal, 100, effekt),
  effekt: (chosen, effekt) => ofSamarbeid(chosen, scoreOf, 1, effekt),
};

/** What the answers say of a place, with no municipality shielded. */
export function expected(
  answers: readonly Answer[],
  indikator: IndikatorId | 'onsket',
  effekt: EffektId,
  filters: Filters,
  { omrade }: { readonly omrade: string },
): Expected {
  const chosen = tally(answers, filters).filter(({ areas }) => areas.includes(omrade));
  return summaries[indikator](chosen, effekt, filters);
}

/** The same of every place of every level, by its code. */
export function expectedEverywhere(
  answers: readonly Answer[],
  indikator: IndikatorId | 'onsket',
  effekt: EffektId,
  filters: Filters,
): (omrade: string) => Expected {
  const byArea = new Map<string, Tally[]>();
  for (const one of tally(answers, filters)) {
    for (const omrade of one.areas) byArea.set(omrade, [...(byArea.get(omrade) ?? []), one]);
  }
  return (omrade) => summaries[indikator](byArea.get(omrade) ?? [], effekt, filters);
}

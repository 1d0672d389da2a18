/** The address and the reader's choices, one codec for both ways. */
import type { Datasett } from '../contract/datasett';
import { datasettIds } from '../contract/datasett';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { effektIds, indikatorIds } from '../indicators/catalogue';
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';
import { allCases } from '../query/cases';
import type { Filters } from '../query/filters';
import { filtersFrom, filtersOf } from '../query/filters';
import type { Language } from '../text/languages';
import { languages } from '../text/languages';

export const visninger = ['kart', 'tabell', 'figurer'] as const;
export type Visning = (typeof visninger)[number];

/** The lists beside the map: by value, by response, and what is left to do in a fylke. */
export const lister = ['rangering', 'svar', 'arbeid'] as const;
export type Liste = (typeof lister)[number];

/** Only what the reader has chosen; null and an empty list are the default, and never in the address. */
export interface Choices extends Filters {
  /** Whose numbers: what the report says, a survey's answers, or made ones. */
  readonly datasett: Datasett | null;
  readonly indikator: IndikatorId | null;
  readonly effekt: EffektId | null;
  readonly niva: Niva | null;
  readonly omrade: string | null;
  /** The area that `omrade` is laid beside. */
  readonly sammenlign: string | null;
  readonly visning: Visning | null;
  /** The survey round's year. */
  readonly bolge: number | null;
  /** The round that `bolge` is held against. */
  readonly mot: number | null;
  readonly liste: Liste | null;
  /** Whether areas fade as their interval widens. */
  readonly usikkerhet: 'ja' | null;
  /** Which of the report's case cooperations stands out on the map; `alle` is all of them. */
  readonly case: string | null;
  /** The language of the page; null is the browser's. */
  readonly sprak: Language | null;
  /** The data build that the numbers are of; null is the newest. */
  readonly versjon: string | null;
}

/** Kommunenummer, fylkesnummer or a landsdel's code. */
const omradePattern = /^(?:\d{2}|\d{4}|[a-z]+(?:-[a-z]+)*)$/;
const yearPattern = /^20\d\d$/;
/** Wider than any version's, so that a link that was cut or mistyped is told of. */
const versjonPattern = /^[0-9A-Za-z-]{1,40}$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const chosenFrom = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null;

/** Longer than any code there is. */
const longest = 60;

const matching = (pattern: RegExp, value: string | null): string | null =>
  value !== null && value.length <= longest && pattern.test(value) ? value : null;

/** The codes of a comma list. A bare `+` arrives as a space. */
const listed = (list: string | null): string[] =>
  (list ?? '').split(',').map((code) => code.replace(' ', '+'));

/** Reads a query string. Unknown and broken values become the default. */
export function readAddress(search: string): Choices {
  const parameters = new URLSearchParams(search);
  const year = (name: string) => {
    const text = matching(yearPattern, parameters.get(name));
    return text === null ? null : Number(text);
  };
  return {
    datasett: chosenFrom(datasettIds, parameters.get('datasett')),
    indikator: chosenFrom(indikatorIds, parameters.get('indikator')),
    effekt: chosenFrom(effektIds, parameters.get('effekt')),
    niva: chosenFrom(nivaer, parameters.get('niva')),
    omrade: matching(omradePattern, parameters.get('omrade')),
    sammenlign: matching(omradePattern, parameters.get('sammenlign')),
    ...filtersFrom((id) => listed(parameters.get(id))),
    visning: chosenFrom(visninger, parameters.get('visning')),
    bolge: year('bolge'),
    mot: year('mot'),
    liste: chosenFrom(lister, parameters.get('liste')),
    usikkerhet: chosenFrom(['ja'], parameters.get('usikkerhet')),
    case: matching(slugPattern, parameters.get('case')),
    sprak: chosenFrom(languages, parameters.get('sprak')),
    versjon: matching(versjonPattern, parameters.get('versjon')),
  };
}

/** One case is told by its members, which are kommuner: they are the level unless another is chosen. */
export const withCaseLevel = (choices: Choices): Choices =>
  choices.niva === null && choices.case !== null && choices.case !== allCases
    ? { ...choices, niva: 'kommune' }
    : choices;

const asText = (value: Choices[keyof Choices]): string =>
  Array.isArray(value) ? value.join(',') : String(value ?? '');

/** Writes some of an address, without its question mark. Commas stay as they are: they are legible. */
export function writeParameters(choices: Partial<Choices>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    const text = asText(value);
    if (text !== '') parameters.set(name, text);
  }
  return parameters.toString().replaceAll('%2C', ',');
}

/** Writes a query string, with its question mark; empty when nothing is chosen. */
export function writeAddress(choices: Choices): string {
  const query = writeParameters(choices);
  return query && `?${query}`;
}

/** The method page in a language, told of the same data build. */
export function methodAddress(sprak: Language, versjon: string | null): string {
  return `metode.html?${writeParameters({ sprak, versjon })}`;
}

/** What the method page says of a reader's own answers. */
export const answersAddress = (sprak: Language, versjon: string | null): string =>
  `${methodAddress(sprak, versjon)}#egne-svar`;

/** The accessibility statement in a language. */
export function statementAddress(sprak: Language): string {
  return `tilgjengelighet.html?${writeParameters({ sprak })}`;
}

/** The filters as the address has them; empty when none is set. */
export const writeFilters = (filters: Filters): string => writeParameters(filtersOf(filters));

/** How a survey may write a municipality: with its county, its number, in several languages. */
import { normal } from './text';

/** A row of `data/kommuner/kommuner-2024.csv`. */
export interface Kommune {
  readonly kommunenummer: string;
  readonly kommunenavn: string;
  /** The names in all official languages, with ` - ` between them. */
  readonly navn_offisielt: string;
  readonly fylkesnavn: string;
}

/** A row of `data/kommuner/kommunenummer-2020-2023.csv`. */
export interface ChangedKommune {
  readonly kommunenummer_2020: string;
  readonly kommunenavn: string;
  readonly kommunenummer_2024: string;
  /** `ja` when the old municipality is one new one; otherwise `nei: ` and what became of it. */
  readonly entydig: string;
}

/** The fylker of 2020–2023 that are no more, by the first two digits of their numbers. */
const formerFylker: Readonly<Record<string, string>> = {
  '30': 'Viken',
  '38': 'Vestfold og Telemark',
  '54': 'Troms og Finnmark',
};

/** The name as it is looked up, without the word for municipality. */
export const nameKey = (name: string): string => normal(name).replace(/ (kommune|herad)$/, '');

const languages = (name: string): string[] => name.split(' - ').map(nameKey);

/** What is found under each spelling. */
export type NameIndex<Entry> = ReadonlyMap<string, readonly Entry[]>;

function indexed<Entry>(
  entries: readonly Entry[],
  spellingsOf: (entry: Entry) => readonly string[],
): NameIndex<Entry> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(spellingsOf(entry))) {
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  return index;
}

export const indexNames = (kommuner: readonly Kommune[]): NameIndex<Kommune> =>
  indexed(kommuner, ({ kommunenavn, navn_offisielt }) => [
    nameKey(kommunenavn),
    nameKey(navn_offisielt),
    ...languages(navn_offisielt),
  ]);

/** With and without the fylke of that time. */
export const indexFormerNames = (changed: readonly ChangedKommune[]): NameIndex<ChangedKommune> =>
  indexed(changed, ({ kommunenummer_2020, kommunenavn }) => {
    const names = [nameKey(kommunenavn), ...languages(kommunenavn)];
    const fylke = formerFylker[kommunenummer_2020.slice(0, 2)];
    return fylke === undefined
      ? names
      : [...names, ...names.map((name) => `${name} (${normal(fylke)})`)];
  });

/** Splits the number from `0301 Oslo`, `Oslo (0301)`, or `0301` that Excel may have made `301`. */
export function splitNumber(text: string): {
  readonly number: string | null;
  readonly name: string;
} {
  const first = /^(\d{3,4})(?:[.,]0)?(?:[\s,:–-]+(\D.*))?$/.exec(text);
  const last = first ? null : /^(\D+?)[\s,(–-]+(\d{3,4})\)?$/.exec(text);
  const number = first?.[1] ?? last?.[2];
  if (number === undefined) return { number: null, name: text };
  return { number: number.padStart(4, '0'), name: (first ? first[2] : last?.[1]) ?? '' };
}

/** Splits the county from `Våler (Innlandet)`, `Våler, Innlandet` or `Våler i Innlandet`. */
export function splitFylke(name: string): { readonly base: string; readonly fylke: string } | null {
  const [, base, fylke] = /^(.+?)(?: ?\(|, ?| i )([^()]+?)(?: fylke)?\)?$/.exec(normal(name)) ?? [];
  return base === undefined || fylke === undefined ? null : { base: nameKey(base), fylke };
}

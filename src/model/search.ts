/** Finds an area by any of its names, however it is written, or by its number. */
import MiniSearch from 'minisearch';
import type { AreaNiva } from '../indicators/niva';
import type { AreaRow } from '../query/area-row';

export type Named = Pick<
  AreaRow,
  'niva' | 'omrade' | 'navn' | 'navn_offisielt' | 'fylkesnavn' | 'landsdel_navn' | 'folketall'
>;

export interface SearchHit<A extends Named> {
  readonly area: A;
  /** The official name that was found, where it is not the Norwegian one. */
  readonly otherName: string | null;
}

export type Search<A extends Named> = (query: string) => readonly SearchHit<A>[];

/** Letters that are no other letter with a mark on it. */
const plainLetters: Readonly<Record<string, string>> = { ø: 'o', æ: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * One spelling for all ways to write a name: without case and marks, and with `aa`, `ae` and `oe` as
 * the letters they stand in for. Both the names and the query go through it.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[øæđŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/a[ae]/g, 'a')
    .replace(/oe/g, 'o');

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Words that may stand beside a name and say what it is the name of. */
const levelWords: Readonly<Record<AreaNiva, string>> = {
  norge: '',
  landsdel: 'landsdel region',
  fylke: 'fylke fylkeskommune county',
  kommune: 'kommune herad municipality',
};

/** Of areas by the same name the municipality comes first. */
const levelOrder: readonly AreaNiva[] = ['kommune', 'fylke', 'landsdel', 'norge'];

/** One name of an area, as it is indexed. */
interface Spelling<A> {
  readonly id: number;
  readonly area: A;
  readonly navn: string;
  readonly words: readonly string[];
  /** Its words, and the name written as one. */
  readonly name: string;
  /** All that may be written beside the name: number, level, place, the area's other names. */
  readonly beside: string;
}

const officialNames = ({ navn, navn_offisielt }: Named): string[] => [
  ...new Set([navn, ...navn_offisielt.split(' - ')]),
];

function spellingsOf<A extends Named>(areas: readonly A[]): Spelling<A>[] {
  const named = areas.flatMap((area) => officialNames(area).map((navn) => ({ area, navn })));
  return named.map(({ area, navn }, id) => {
    const words = wordsOf(navn);
    return {
      id,
      area,
      navn,
      words,
      name: [...words, words.join('')].join(' '),
      beside: [
        ...[area.omrade, levelWords[area.niva], 'i in'],
        ...[area.fylkesnavn, area.landsdel_navn, area.navn_offisielt],
      ].join(' '),
    };
  });
}

/** How well the name fits what was written: 0 is best, and only 3 is a matter of score. */
function rankOf({ words }: Spelling<Named>, asked: readonly string[]): number {
  const [name, query] = [words.join(''), asked.join('')];
  if (name === query) return 0;
  if (words.every((word) => asked.includes(word))) return 1;
  return name.startsWith(query) ? 2 : 3;
}

interface Found<A> {
  readonly spelling: Spelling<A>;
  readonly score: number;
  readonly rank: number;
}

/** Of equally good names the municipality goes before its namesakes, and the larger before the smaller. */
function better<A extends Named>(a: Found<A>, b: Found<A>): number {
  const levels = (found: Found<A>) => levelOrder.indexOf(found.spelling.area.niva);
  return (
    a.rank - b.rank ||
    (a.rank === 3 ? b.score - a.score : 0) ||
    (a.rank < 2 ? levels(a) - levels(b) : 0) ||
    b.spelling.area.folketall - a.spelling.area.folketall
  );
}

/** Edits that are forgiven in a word; two letters that changed place are two edits. */
const forgiven = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

const most = 8;

/** With fewer names as asked than this, and none of them whole, the near ones come after them. */
const fewExact = 4;

/** By number: `301` is 0301, and `18` is the fylke before its municipalities. */
function byNumber<A extends Named>(areas: readonly A[], digits: string): SearchHit<A>[] {
  const exact = digits.padStart(digits.length < 3 ? 2 : 4, '0');
  return [
    ...areas.filter(({ omrade }) => omrade === exact),
    ...areas.filter(({ omrade }) => omrade !== exact && omrade.startsWith(digits)),
  ].map((area) => ({ area, otherName: null }));
}

/**
 * Makes the index, and gives what searches it: best hit first, eight at most. Spelling errors are only
 * forgiven where little is spelled as asked. MiniSearch has the word index with prefixes and edit
 * distance; what makes a hit good is ours, because names are no texts.
 */
export function buildSearch<A extends Named>(all: readonly A[]): Search<A> {
  const areas = all.filter(({ niva }) => niva !== 'norge');
  const spellings = spellingsOf(areas);
  const index = new MiniSearch<Spelling<A>>({
    fields: ['name', 'beside'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { name: 4 } },
  });
  index.addAll(spellings);

  function found(query: string, fuzzy: typeof forgiven | false): Found<A>[] {
    const asked = wordsOf(query);
    return index
      .search(query, { fuzzy })
      .filter(({ match }) => Object.values(match).some((fields) => fields.includes('name')))
      .flatMap(({ id, score }) => {
        const spelling = spellings[id as number];
        return spelling ? [{ spelling, score, rank: rankOf(spelling, asked) }] : [];
      });
  }

  return (query) => {
    const digits = /^\s*(\d+)\s*$/.exec(query)?.[1];
    if (digits !== undefined) return byNumber(areas, digits).slice(0, most);
    const exact = found(query, false).sort(better);
    const enough = exact.length >= fewExact || (exact[0]?.rank ?? 3) < 2;
    const hits = enough ? exact : [...exact, ...found(query, forgiven).sort(better)];
    const best = new Map<string, SearchHit<A>>();
    for (const { spelling } of hits) {
      const { area, navn } = spelling;
      const otherName = navn === area.navn ? null : navn;
      if (!best.has(area.omrade)) best.set(area.omrade, { area, otherName });
    }
    return [...best.values()].slice(0, most);
  };
}

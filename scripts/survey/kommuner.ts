/** Finds the municipality of 2024 that a survey answer comes from. */
import type { FoundKommune, NoKommune } from './kommune-answer';
import { disagreeing, fullName, fullNames, several, successor, unknown } from './kommune-answer';
import type { ChangedKommune, Kommune, NameIndex } from './kommune-names';
import { indexFormerNames, indexNames, nameKey, splitFylke, splitNumber } from './kommune-names';
import { nearest, normal } from './text';

type Answer = FoundKommune | NoKommune;

/** Longer than any name in all its languages, with its county and number. */
const longestName = 200;

export class KommuneRegister {
  readonly #byNumber: ReadonlyMap<string, Kommune>;
  readonly #byFormerNumber: ReadonlyMap<string, ChangedKommune>;
  readonly #byName: NameIndex<Kommune>;
  readonly #byFormerName: NameIndex<ChangedKommune>;
  readonly #found = new Map<string, Answer>();

  constructor(kommuner: readonly Kommune[], changed: readonly ChangedKommune[]) {
    this.#byNumber = new Map(kommuner.map((kommune) => [kommune.kommunenummer, kommune]));
    this.#byFormerNumber = new Map(changed.map((row) => [row.kommunenummer_2020, row]));
    this.#byName = indexNames(kommuner);
    this.#byFormerName = indexFormerNames(changed);
  }

  /** The name, with the county where another municipality has the same. */
  nameOf(kommunenummer: string): string {
    const kommune = this.#byNumber.get(kommunenummer);
    if (!kommune) return kommunenummer;
    return this.#shared(kommune.kommunenavn).length > 1 ? fullName(kommune) : kommune.kommunenavn;
  }

  /** @param cell a name, a number or both */
  find(cell: string): Answer {
    const remembered = this.#found.get(cell);
    if (remembered) return remembered;
    // Taking a name apart takes the square of its length.
    if (cell.length > longestName) return unknown('kommune', null);
    const { number, name } = splitNumber(cell);
    const found = number === null ? this.#named(name) : this.#numbered(number, name);
    this.#found.set(cell, found);
    return found;
  }

  #shared(name: string): readonly Kommune[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  #numbered(number: string, name: string): Answer {
    const former = this.#byFormerNumber.get(number);
    if (!former && !this.#byNumber.has(number)) {
      return unknown('kommunenummer', this.#nearNumber(number, name));
    }
    const found: Answer = former
      ? this.#successor(former, `Kommunenummer ${number}`)
      : { kommunenummer: number, notice: null };
    if (name === '' || 'message' in found) return found;
    const { kommunenummer } = found;
    const named = this.#named(name);
    const agrees =
      'kommunenummer' in named
        ? named.kommunenummer === kommunenummer
        : this.#shared(name).some((kommune) => kommune.kommunenummer === kommunenummer);
    if (agrees) return found;
    return disagreeing(this.#numberAndName(kommunenummer));
  }

  /** What the name beside an unknown number says, or else the number most like it in its fylke. */
  #nearNumber(number: string, name: string): string | null {
    const named = name === '' ? null : this.#named(name);
    const inFylke = [...this.#byNumber.keys()].filter((other) =>
      other.startsWith(number.slice(0, 2)),
    );
    const right =
      named && 'kommunenummer' in named ? named.kommunenummer : nearest(number, inFylke);
    return right === null ? null : this.#numberAndName(right);
  }

  #numberAndName(kommunenummer: string): string {
    return `${kommunenummer} ${this.nameOf(kommunenummer)}`;
  }

  #successor(former: ChangedKommune, what: string): Answer {
    return successor(former, what, this.nameOf(former.kommunenummer_2024));
  }

  #named(name: string): Answer {
    const key = nameKey(name);
    return (
      this.#only(this.#shared(key)) ??
      this.#inFylke(name) ??
      this.#former(name) ??
      this.#inSeveralLanguages(key) ??
      this.#elsewhere(name) ??
      this.#unknownName(key)
    );
  }

  #only([first, ...others]: readonly Kommune[]): Answer | null {
    if (!first) return null;
    if (others.length === 0) return { kommunenummer: first.kommunenummer, notice: null };
    return several([first, ...others]);
  }

  #inFylke(name: string): Answer | null {
    const split = splitFylke(name);
    if (!split) return null;
    const inFylke = ({ fylkesnavn }: Kommune) => normal(fylkesnavn) === split.fylke;
    return this.#only(this.#shared(split.base).filter(inFylke));
  }

  #former(name: string): Answer | null {
    const split = splitFylke(name);
    const key = split ? `${split.base} (${split.fylke})` : nameKey(name);
    const [first, ...others] = this.#byFormerName.get(key) ?? [];
    return first && others.length === 0 ? this.#successor(first, `«${first.kommunenavn}»`) : null;
  }

  /** `Kåfjord/Gáivuotna`: the official names in another order, or some of them. */
  #inSeveralLanguages(key: string): Answer | null {
    const [first = [], ...others] = key.split(/[-/]/).map((part) => this.#shared(part));
    const common = first.filter((kommune) => others.every((part) => part.includes(kommune)));
    return others.length > 0 ? this.#only(common) : null;
  }

  #elsewhere(name: string): NoKommune | null {
    const kommuner = this.#shared(splitFylke(name)?.base ?? '');
    if (kommuner.length === 0) return null;
    return {
      message: 'Ingen kommune har dette navnet i dette fylket.',
      expected: 'navnet med fylket kommunen lå i i 2024',
      nearest: fullNames(kommuner),
    };
  }

  #unknownName(key: string): NoKommune {
    const near = nearest(key, this.#byName.keys());
    const kommuner = near === null ? [] : this.#shared(near);
    const [first, ...others] = kommuner;
    const name = first && others.length === 0 ? first.kommunenavn : fullNames(kommuner);
    return unknown('kommune', name === '' ? null : name);
  }
}

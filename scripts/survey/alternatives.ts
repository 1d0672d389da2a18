/** Finds a question's alternatives in a cell, written as codes, labels or numbers. */
import { nearest, nearestNumber, normal } from './text';

interface Option {
  readonly code: string;
  readonly label: string;
  readonly short_label?: string;
}

/** What stands in a cell: the codes in the codebook's order, and the pieces that are no alternative. */
export interface CellReading {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
}

/** The same few answers come again and again; a merged national file has a million of them. */
const rememberedCells = 20_000;

const separator = /[,;|]/;

export class Alternatives {
  readonly #options: readonly Option[];
  readonly #codeOf = new Map<string, string>();
  readonly #labelOf = new Map<string, string>();
  /** Longest first, since labels hold commas and begin alike. */
  readonly #spellings: readonly string[];
  readonly #read = new Map<string, CellReading>();

  constructor(options: readonly Option[]) {
    this.#options = options;
    for (const { code, label, short_label } of options) {
      for (const spelling of [code, label, short_label ?? label].map(normal)) {
        this.#codeOf.set(spelling, code);
        this.#labelOf.set(spelling, short_label ?? label);
      }
    }
    options.forEach(({ code }, index) => {
      const number = String(index + 1);
      if (!this.#codeOf.has(number)) this.#codeOf.set(number, code);
    });
    this.#spellings = [...this.#codeOf.keys()].sort((a, b) => b.length - a.length);
  }

  /** The labels, for a message about what a cell may hold. */
  get labels(): readonly string[] {
    return this.#options.map(({ label, short_label }) => short_label ?? label);
  }

  /** The label of the alternative that looks most like `text`; of numbers, the one closest to it. */
  nearest(text: string): string | null {
    const numbers = this.labels.map(Number);
    if (numbers.every(Number.isInteger)) return nearestNumber(text, numbers);
    const spelling = nearest(normal(text), this.#labelOf.keys());
    return spelling === null ? null : (this.#labelOf.get(spelling) ?? null);
  }

  read(cell: string): CellReading {
    const remembered = this.#read.get(cell);
    if (remembered) return remembered;
    const reading = this.#parse(normal(cell));
    if (this.#read.size < rememberedCells) this.#read.set(cell, reading);
    return reading;
  }

  #parse(text: string): CellReading {
    const exactCode = this.#codeOf.get(text.replace(/^(\d+)[.,]0+$/, '$1'));
    if (exactCode !== undefined) return { codes: [exactCode], unknown: [] };
    const found = new Set<string>();
    const unknown: string[] = [];
    let at = 0;
    while (at < text.length) {
      if (separator.test(text.charAt(at)) || text.charAt(at) === ' ') {
        at += 1;
        continue;
      }
      const spelling = this.#spellingAt(text, at);
      if (spelling === undefined) {
        const length = text.slice(at).search(separator);
        const piece = length < 0 ? text.slice(at) : text.slice(at, at + length);
        unknown.push(piece.trim());
        at += piece.length;
      } else {
        found.add(this.#codeOf.get(spelling) ?? '');
        at += spelling.length;
      }
    }
    const codes = this.#options.map(({ code }) => code).filter((code) => found.has(code));
    return { codes, unknown };
  }

  #spellingAt(text: string, at: number): string | undefined {
    return this.#spellings.find(
      (spelling) =>
        text.startsWith(spelling, at) &&
        /^ ?($|[,;|])/.test(text.slice(at + spelling.length, at + spelling.length + 2)),
    );
  }
}

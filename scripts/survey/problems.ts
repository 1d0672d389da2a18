/** What is wrong with a survey file, in words for the person who is to correct it. */
import { counted, shown } from './text';

/** What the problems are counted by; the words stand in the report's last lines. */
export const problemKinds = {
  fil: 'med fila',
  kolonne: 'med kolonner',
  rad: 'med hele rader',
  kommune: 'med kommunen',
  svar: 'med svaralternativer',
  effekt: 'med effekt utenfor 1–5',
  rekkefolge: 'med svar som ikke passer sammen',
} as const;
export type ProblemKind = keyof typeof problemKinds;

export interface ColumnPlace {
  readonly name: string;
  /** As a spreadsheet names it. */
  readonly letter: string;
}

export interface Problem {
  readonly kind: ProblemKind;
  /** As a spreadsheet numbers it, with the heading as row 1; null for the whole file. */
  readonly row: number | null;
  readonly column: ColumnPlace | null;
  /** What stands in the cell; null when there is nothing, or when it is free text. */
  readonly value: string | null;
  readonly message: string;
  readonly expected: string | null;
  readonly nearest: string | null;
}

/** `Rad 7, kolonne K (s1_form), «Interkomunalt»: `; nothing for the whole file, which messages name. */
function place({ row, column, value }: Problem): string {
  if (row === null) return '';
  const parts = [
    `Rad ${row}`,
    ...(column ? [`kolonne ${column.letter} (${shown(column.name)})`] : []),
    ...(value === null ? [] : [`«${shown(value)}»`]),
  ];
  return `${parts.join(', ')}: `;
}

export const problemLine = (problem: Problem): string =>
  [
    `${place(problem)}${problem.message}`,
    ...(problem.expected === null ? [] : [`    Forventet: ${problem.expected}`]),
    ...(problem.nearest === null ? [] : [`    Nærmeste: «${problem.nearest}»`]),
  ].join('\n');

/** Keeps every problem that a person could mend, and counts what comes after. */
export class ProblemLog {
  static readonly shown = 10_000;
  readonly first: Problem[] = [];
  readonly #counts = new Map<ProblemKind, number>();

  add(problem: Problem): void {
    this.#counts.set(problem.kind, this.count(problem.kind) + 1);
    if (this.first.length < ProblemLog.shown) this.first.push(problem);
  }

  count(kind: ProblemKind): number {
    return this.#counts.get(kind) ?? 0;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One entry for each problem that is kept, then how many there are of each kind if some are not. */
  lines(): string[] {
    const rest = this.total - this.first.length;
    const kinds = [...this.#counts].map(
      ([kind, count]) => `${counted(count, 'problem', 'problemer')} ${problemKinds[kind]}`,
    );
    return [
      ...this.first.map(problemLine),
      ...(rest > 0
        ? [`… og ${counted(rest, 'problem', 'problemer')} til. I alt: ${kinds.join(', ')}.`]
        : []),
    ];
  }
}

/** Thrown when a survey file cannot be used; holds every problem that was found in it. */
export class SurveyProblems extends Error {
  override readonly name = 'SurveyProblems';

  /**
   * @param file the survey file's name, without its folder
   * @param skippable leaving out the rows with problems would make the file usable
   */
  constructor(
    readonly file: string,
    readonly log: ProblemLog,
    readonly skippable: boolean,
  ) {
    const count = counted(log.total, 'problem', 'problemer');
    super([`${count} i ${shown(file)}:`, ...log.lines()].join('\n\n'));
  }
}

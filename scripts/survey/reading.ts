/** What has been read of a survey file so far, and what is wrong with it. */
import type { Survey } from './answer';
import { Cells } from './cells';
import type { Columns } from './columns';
import type { SurveyContext } from './context';
import { missing, neededFor, readHeader } from './header';
import { isEmptyRow } from './heading';
import { LatestAnswers } from './latest';
import { NoticeLog } from './notices';
import type { Problem } from './problems';
import { ProblemLog, SurveyProblems } from './problems';
import type { CsvRecord } from './records';
import { readRow } from './row';
import { counted } from './text';

const unfinished = 'Uferdige svar uten svar på om kommunen samarbeider, er ikke med';
const tests = 'Prøvesvar fra dem som laget skjemaet (Survey Preview), er ikke med';
const onlyUnfinished = 'Kommunens eneste svar er ikke ferdig. Det er brukt';

/** The example survey's answers carry these wherever the file goes, whatever it is called. */
const exampleId = /^R_eksempel\d+$/;

export class SurveyReading {
  readonly #problems = new ProblemLog();
  readonly #notices = new NoticeLog();
  readonly #latest = new LatestAnswers();
  #columns: Columns | null = null;
  /** Something is wrong that leaving rows out cannot mend. */
  #refused = false;
  #rows = 0;
  #invalid = 0;
  #unfinished = 0;
  #tests = 0;
  #example = false;

  constructor(
    private readonly file: string,
    private readonly context: SurveyContext,
    private readonly skipInvalid: boolean,
  ) {}

  /** Makes the whole file unusable. */
  refuse(problem: Problem): void {
    this.#refused = true;
    this.#problems.add(problem);
  }

  readHeading({ row, cells }: CsvRecord): void {
    const { columns, problems, notices } = readHeader(cells, row, this.context.questions);
    this.#columns = columns;
    for (const problem of problems) this.refuse(problem);
    for (const notice of notices) this.#notices.add(notice);
  }

  readRow(record: CsvRecord): void {
    const columns = this.#columns;
    if (!columns || isEmptyRow(record)) return;
    const { row, cells } = record;
    this.#example ||= cells.some((cell) => exampleId.test(cell));
    const width = columns.headings.length;
    if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
      this.#rows += 1;
      this.#drop([wrongWidth(row, cells.length, width)]);
      return;
    }
    const reader = new Cells(columns, row, cells);
    const read = readRow(reader, columns, this.context);
    if (read.kind === 'test') {
      this.#tests += 1;
      this.#notices.addRow(tests, row);
      return;
    }
    this.#rows += 1;
    if (read.kind === 'svar') this.#latest.add(read);
    else if (read.kind === 'ugyldig') this.#drop(reader.problems);
    else {
      this.#unfinished += 1;
      this.#notices.addRow(unfinished, row);
    }
  }

  /** Checks what only the whole file can tell. */
  finish(): void {
    this.#checkColumnsForAntall();
    if (this.#latest.rows.length > 0 || (this.#problems.total > 0 && !this.skipInvalid)) return;
    this.refuse({
      kind: 'fil',
      row: null,
      column: null,
      value: null,
      message: this.#withoutAnswer(),
      expected: 'minst én rad med svar fra en kommune',
      nearest: null,
    });
  }

  /** @throws {SurveyProblems} when the file cannot be used */
  result(): Survey {
    const dropped = this.#problems;
    if (this.#refused || (dropped.total > 0 && !this.skipInvalid)) {
      throw new SurveyProblems(this.file, dropped, !this.#refused);
    }
    const rows = this.#latest.rows;
    for (const { row, notices, finished } of rows) {
      for (const notice of notices) this.#notices.addRow(notice, row);
      if (!finished) this.#notices.addRow(onlyUnfinished, row);
    }
    return {
      answers: rows.map(({ answer }) => answer),
      rader: {
        lest: this.#rows,
        ugyldige: this.#invalid,
        erstattet: this.#latest.replaced,
        uferdige: this.#unfinished,
      },
      notices: [
        ...this.#notices.all(),
        ...this.#latest.notices(this.context.kommuner),
        ...dropped.lines().map((line) => `Utelatt. ${line}`),
      ],
      year: this.#latest.year,
      eksempel: this.#example,
    };
  }

  /** What to say of a file in which no row counts. */
  #withoutAnswer(): string {
    if (this.#rows > 0) {
      return `Fila har ${counted(this.#rows, 'rad', 'rader')}, men ingen svar som kan brukes.`;
    }
    return this.#tests > 0
      ? 'Alle radene er prøvesvar (kolonnen Status sier Survey Preview eller Survey Test).'
      : 'Fila har overskrifter, men ingen svar.';
  }

  #drop(problems: readonly Problem[]): void {
    this.#invalid += 1;
    for (const problem of problems) this.#problems.add(problem);
  }

  /** A municipality that says it has four must have columns for four. */
  #checkColumnsForAntall(): void {
    const columns = this.#columns;
    if (!columns) return;
    const antall = ({ answer }: { answer: Survey['answers'][number] }) =>
      Number(answer.valg['antall']?.[0] ?? 0);
    const most = this.#latest.rows.reduce((high, row) => Math.max(high, antall(row)), 0);
    const first = this.#latest.rows.find((row) => antall(row) === most);
    const demanded = neededFor(Math.max(1, columns.highestSamarbeid));
    const absent = neededFor(most).filter((name) => !columns.has(name) && !demanded.includes(name));
    for (const name of first ? absent : []) {
      const why = `, og rad ${first?.row ?? 0} sier at kommunen har ${most} samarbeid`;
      this.refuse(missing(name, why, []));
    }
  }
}

const wrongWidth = (row: number, cells: number, headings: number): Problem => ({
  kind: 'rad',
  row,
  column: null,
  value: null,
  message: `Raden har ${counted(cells, 'celle', 'celler')}, men fila har ${counted(headings, 'overskrift', 'overskrifter')}.`,
  expected:
    'like mange celler som overskrifter. Et skilletegn eller linjeskift inni en celle må stå i anførselstegn',
  nearest: null,
});

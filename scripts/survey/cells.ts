/** Reads the cells of one row, and tells of each that cannot be read. */
import type { Question } from './codebook';
import type { Columns } from './columns';
import type { Problem } from './problems';
import { listed, nearestNumber, normal, shown } from './text';

/** What is wrong with a cell, without where it stands. */
export type Fault = Pick<Problem, 'kind' | 'message' | 'expected' | 'nearest'>;

const steps = [1, 2, 3, 4, 5];

function unknownOption({ label, alternatives, takesMany }: Question, piece: string): Fault {
  return {
    kind: 'svar',
    message: takesMany
      ? `«${shown(piece)}» er ikke et svaralternativ på «${label}».`
      : `Ikke et svaralternativ på «${label}».`,
    expected: `${takesMany ? 'ett eller flere av' : 'ett av'} alternativene ${listed(alternatives.labels, takesMany ? 'og' : 'eller')}`,
    nearest: alternatives.nearest(piece),
  };
}

const notOnScale = ({ label, alternatives }: Question, cell: string): Fault => ({
  kind: 'effekt',
  message: `Ikke på skalaen 1–5 i «${label}».`,
  expected: `et helt tall fra 1 til 5, eller ${listed(alternatives.labels, 'eller')}`,
  nearest: nearestNumber(cell, steps) ?? alternatives.nearest(cell),
});

const several = ({ label, alternatives }: Question): Fault => ({
  kind: 'svar',
  message: `Flere svar på «${label}», som bare tar ett.`,
  expected: `ett av alternativene ${listed(alternatives.labels, 'eller')}`,
  nearest: null,
});

function faultsOf(question: Question, cell: string): Fault[] {
  const { alternatives, isScale, takesMany } = question;
  const { codes, unknown } = alternatives.read(cell);
  if (isScale && (unknown.length > 0 || codes.length !== 1)) return [notOnScale(question, cell)];
  if (unknown.length === 0) return codes.length > 1 && !takesMany ? [several(question)] : [];
  // A label with a comma in it, misspelt, is one mistake and not two.
  const isOne = !takesMany || (codes.length === 0 && alternatives.nearest(cell) !== null);
  return (isOne ? [normal(cell)] : unknown).map((piece) => unknownOption(question, piece));
}

export class Cells {
  readonly problems: Problem[] = [];

  constructor(
    private readonly columns: Columns,
    readonly row: number,
    private readonly cells: readonly string[],
  ) {}

  /** What stands in the column; an empty string when the file does not have it. */
  text(name: string): string {
    const index = this.columns.indexOf(name);
    return index === undefined ? '' : (this.cells[index]?.trim() ?? '');
  }

  /** The codes of the answer to `question`; none when it is unanswered or wrong. */
  codes(name: string, question: Question): readonly string[] {
    const cell = this.text(name);
    if (cell === '') return [];
    const faults = faultsOf(question, cell);
    for (const fault of faults) this.fault(name, fault);
    return faults.length > 0 ? [] : question.alternatives.read(cell).codes;
  }

  /** @param hidden leaves the cell's text out, which people may have written anything in */
  fault(name: string, fault: Fault, hidden = false): void {
    const value = hidden ? '' : this.text(name);
    this.problems.push({
      ...fault,
      row: this.row,
      column: this.columns.place(name),
      value: value === '' ? null : value,
    });
  }

  /** `C (grunn) og F (s1_form)`. */
  named(names: readonly string[]): string {
    const places = names.map((name) => {
      const place = this.columns.place(name);
      return place ? `${place.letter} (${place.name})` : name;
    });
    return listed(places, 'og');
  }
}

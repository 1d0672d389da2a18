/** Reads the cooperations that a row describes. */
import type { AskedOfSamarbeid } from '../../src/contract/codes';
import { askedIds, askedOfSamarbeid } from '../../src/contract/codes';
import type { Samarbeid, SamarbeidCodes } from './answer';
import type { Cells } from './cells';
import type { Question, Questions } from './codebook';
import type { Columns } from './columns';

/** One cooperation, and which of the row's columns it fills. */
export interface DescribedSamarbeid {
  readonly filled: readonly string[];
  /** Whether a name is all there is. */
  readonly onlyName: boolean;
  readonly answers: Samarbeid;
}

type Fields = readonly Question[];

/** @param given the codes of the answer to each question */
const codesOf = (given: (id: AskedOfSamarbeid) => readonly string[]): SamarbeidCodes =>
  Object.fromEntries(
    askedIds.map((id) => [id, askedOfSamarbeid[id].several ? given(id) : (given(id)[0] ?? null)]),
  ) as SamarbeidCodes;

function readDescribed(cells: Cells, number: number, fields: Fields): DescribedSamarbeid | null {
  const name = (field: string) => `s${number}_${field}`;
  const filled = fields.filter(({ field }) => cells.text(name(field)) !== '');
  if (filled.length === 0) return null;
  const answered = filled.filter(({ isText }) => !isText);
  const codes = new Map(
    answered.map((question) => [question.field, cells.codes(name(question.field), question)]),
  );
  const step = (field: string) => {
    const [code] = codes.get(field) ?? [];
    return code === undefined ? null : Number(code);
  };
  return {
    filled: filled.map(({ field }) => name(field)),
    onlyName: answered.length === 0,
    answers: {
      ...codesOf((id) => codes.get(id) ?? []),
      forebygging: step('forebygging'),
      handtering: step('handtering'),
    },
  };
}

/** Cooperations after the last that the survey asks about have nowhere to go. */
function refuseMore(cells: Cells, first: number, last: number, fields: Fields): void {
  for (let number = first; number <= last; number += 1) {
    const filled = fields.find(({ field }) => cells.text(`s${number}_${field}`) !== '');
    if (!filled) continue;
    cells.fault(
      `s${number}_${filled.field}`,
      {
        kind: 'rekkefolge',
        message: `Raden beskriver samarbeid nummer ${number}.`,
        expected: `høyst ${first - 1} samarbeid, i kolonnene s1_… til s${first - 1}_…`,
        nearest: null,
      },
      filled.isText,
    );
  }
}

export function readSamarbeid(
  cells: Cells,
  columns: Columns,
  { byField, maxSamarbeid }: Questions,
): DescribedSamarbeid[] {
  const fields = [...byField.values()].filter(({ perSamarbeid }) => perSamarbeid);
  const described: DescribedSamarbeid[] = [];
  const { highestSamarbeid } = columns;
  for (let number = 1; number <= Math.min(highestSamarbeid, maxSamarbeid); number += 1) {
    const samarbeid = readDescribed(cells, number, fields);
    if (samarbeid) described.push(samarbeid);
  }
  if (highestSamarbeid > maxSamarbeid) {
    refuseMore(cells, maxSamarbeid + 1, highestSamarbeid, fields);
  }
  return described;
}

/** Reads one row of a survey file into a municipality's answer, and finds what is wrong with it. */
import type { Answer } from './answer';
import type { Cells } from './cells';
import type { Columns } from './columns';
import type { SurveyContext } from './context';
import type { FoundKommune } from './kommune-answer';
import type { Recorded } from './recorded';
import { isTest, readFinished, readRecorded } from './recorded';
import { checkRoute } from './route';
import { readSamarbeid } from './samarbeid';

/** Questions that are counted for the country only. */
const valgQuestions = [
  'stilling',
  'grunn',
  'antall',
  'utfordring',
  'suksessfaktor',
  'eksempel',
  'onsket',
  'arsak',
] as const;

export interface RowAnswer {
  readonly kind: 'svar';
  readonly row: number;
  readonly answer: Answer;
  readonly finished: boolean;
  readonly recorded: Recorded | null;
  /** What to tell if this is the row that counts. */
  readonly notices: readonly string[];
}

/** `test`: filled in by the survey's makers. `uferdig`: left before the first question. */
export type ReadRow = RowAnswer | { readonly kind: 'test' | 'uferdig' | 'ugyldig' };

function readKommune(cells: Cells, { kommuner }: SurveyContext): FoundKommune | null {
  const cell = cells.text('kommune');
  if (cell === '') {
    cells.fault('kommune', {
      kind: 'kommune',
      message: 'Kommunen er ikke oppgitt.',
      expected: 'navnet på kommunen eller kommunenummeret',
      nearest: null,
    });
    return null;
  }
  const found = kommuner.find(cell);
  if ('kommunenummer' in found) return found;
  cells.fault('kommune', { kind: 'kommune', ...found });
  return null;
}

/** Whether the answer is finished; a file that does not say holds finished answers. */
function finishedOf(cells: Cells): boolean {
  const finished = readFinished(cells.text('Finished'));
  if (finished !== undefined) return finished ?? true;
  cells.fault('Finished', {
    kind: 'svar',
    message: 'Sier ikke om svaret er ferdig.',
    expected: '1 eller Sann for et ferdig svar, 0 eller Usann for et uferdig',
    nearest: null,
  });
  return true;
}

function recordedOf(cells: Cells): Recorded | null {
  const recorded = readRecorded(cells.text('RecordedDate'));
  if (recorded !== undefined) return recorded;
  cells.fault('RecordedDate', {
    kind: 'svar',
    message: 'Ikke en dato som lar seg lese.',
    expected: '2024-11-04 12:30:00, 04.11.2024 12:30 eller amerikansk 11/04/2024 12:30',
    nearest: null,
  });
  return null;
}

function samarbeiderOf(cells: Cells, context: SurveyContext, columns: Columns): boolean | null {
  const question = context.questions.byField.get('samarbeid');
  if (!question || !columns.has('samarbeid')) return null;
  const [code] = cells.codes('samarbeid', question);
  if (code === undefined && cells.text('samarbeid') === '') {
    cells.fault('samarbeid', {
      kind: 'svar',
      message: `«${question.label}» er ikke besvart.`,
      expected: 'Ja eller Nei',
      nearest: null,
    });
  }
  return code === undefined ? null : code === 'ja';
}

function valgOf(cells: Cells, { questions }: SurveyContext): Record<string, readonly string[]> {
  const valg: Record<string, readonly string[]> = {};
  for (const name of valgQuestions) {
    const question = questions.byField.get(name);
    const codes = question ? cells.codes(name, question) : [];
    if (codes.length > 0) valg[name] = codes;
  }
  return valg;
}

/** Reads a row. What is wrong is in `cells.problems`, and the row is then `ugyldig`. */
export function readRow(cells: Cells, columns: Columns, context: SurveyContext): ReadRow {
  if (isTest(cells.text('Status'))) return { kind: 'test' };
  const finished = finishedOf(cells);
  if (!finished && columns.has('samarbeid') && cells.text('samarbeid') === '') {
    return { kind: 'uferdig' };
  }
  const recorded = recordedOf(cells);
  const kommune = columns.has('kommune') ? readKommune(cells, context) : null;
  const samarbeider = samarbeiderOf(cells, context, columns);
  const valg = valgOf(cells, context);
  const samarbeid = readSamarbeid(cells, columns, context.questions);
  const notices = checkRoute(cells, { samarbeider, valg, samarbeid });
  if (cells.problems.length > 0 || !kommune || samarbeider === null) return { kind: 'ugyldig' };
  return {
    kind: 'svar',
    row: cells.row,
    answer: {
      kommunenummer: kommune.kommunenummer,
      samarbeider,
      onsket: valg['onsket']?.[0] ?? null,
      samarbeid: samarbeid.map(({ answers }) => answers),
      valg,
    },
    finished,
    recorded,
    notices: kommune.notice === null ? notices : [kommune.notice, ...notices],
  };
}

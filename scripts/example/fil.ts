/** The survey file: one row per answer, in the columns of the codebook. */
import { csvFormat } from 'd3';
import { readFileSync } from 'node:fs';
import type { Random } from './random';

interface Question {
  readonly column: string;
  readonly repeats_per: string | null;
}

interface Kodebok {
  readonly max_cooperations: number;
  readonly questions: readonly Question[];
}

/** One answer: codes by column, several of them in a list. */
export type Answer = Readonly<Record<string, string | readonly string[]>>;

const fixed = ['ResponseId', 'Finished', 'RecordedDate'];

/** The columns of an export, the repeated questions cooperation by cooperation. */
function columns(root: string): string[] {
  const kodebok = JSON.parse(
    readFileSync(`${root}/data/undersokelse/kodebok.json`, 'utf8'),
  ) as Kodebok;
  const repeated = kodebok.questions.filter(({ repeats_per }) => repeats_per !== null);
  const [firstRepeated] = repeated;
  const numbers = Array.from({ length: kodebok.max_cooperations }, (_, index) => String(index + 1));
  const once = kodebok.questions.flatMap((question) => {
    if (question === firstRepeated) {
      return numbers.flatMap((number) =>
        repeated.map(({ column }) => column.replace('{i}', number)),
      );
    }
    return question.repeats_per === null ? [question.column] : [];
  });
  return [...fixed, ...once];
}

/** The survey was open on these days; a reminder brings more answers than the days before it. */
const days = ['2024-10-28', '2024-10-30', '2024-11-04', '2024-11-05', '2024-11-08', '2024-11-11'];
const lastDays = ['2024-11-12', '2024-11-13', '2024-11-14', '2024-11-15'];

function drawMoment(random: Random): string {
  const day = random.weighted([
    ...days.map((date) => [date, 2] as const),
    ...lastDays.map((date) => [date, 3] as const),
  ]);
  const clock = [8 + 8 * random.uniform(), 60 * random.uniform(), 60 * random.uniform()];
  return `${day} ${clock.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}`;
}

/**
 * The file's text: comma-separated, several codes in one cell separated by semicolon.
 * @param root the project's folder
 */
export function formatFile(root: string, answers: readonly Answer[], random: Random): string {
  const moments = answers.map(() => drawMoment(random)).sort();
  const rows = random.shuffled(answers).map((answer, index) => {
    const identity = {
      ResponseId: `R_eksempel${String(index + 1).padStart(3, '0')}`,
      Finished: '1',
      RecordedDate: moments[index] ?? '',
    };
    const cells = Object.entries(answer).map(([column, value]) => [
      column,
      typeof value === 'string' ? value : value.join(';'),
    ]);
    return { ...identity, ...(Object.fromEntries(cells) as Record<string, string>) };
  });
  return `${csvFormat<Record<string, string>>(rows, columns(root))}\n`;
}

/** The columns that the survey tool adds: whether an answer is finished, when it was given, and tests. */

/** `null` when the cell is empty; `undefined` when it says something else. */
export function readFinished(cell: string): boolean | null | undefined {
  if (cell === '') return null;
  if (/^(1|true|sann)$/i.test(cell)) return true;
  if (/^(0|false|usann)$/i.test(cell)) return false;
  return undefined;
}

export interface Recorded {
  /** Milliseconds, only for telling which of two answers is the later. */
  readonly time: number;
  readonly year: number;
}

const clock = String.raw`(?:[T ]+(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[AP]M))?(?<zone>Z|[+-]\d{2}:?\d{2})?)?`;
const dates = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})`,
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})`,
].map((date) => new RegExp(`^${date}${clock}$`, 'i'));

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

/** Minutes ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

/**
 * Reads `2024-11-04 12:30:00`, ISO 8601, `04.11.2024 12:30` and the American `11/04/2024 12:30`.
 * @returns `null` when the cell is empty; `undefined` when it holds no such date
 */
export function readRecorded(cell: string): Recorded | null | undefined {
  if (cell === '') return null;
  const parts = dates.map((date) => date.exec(cell)?.groups).find((groups) => groups !== undefined);
  if (!parts) return undefined;
  const number = (name: string) => Number(parts[name] ?? 0);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const start = new Date(Date.UTC(year, month - 1, day));
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return undefined;
  const hour = hourOf(number('hour'), parts['half']);
  if (hour > 23 || number('minute') > 59 || number('second') > 59) return undefined;
  const minutes = hour * 60 + number('minute') - offsetOf(parts['zone']);
  return { time: start.getTime() + minutes * 60_000 + number('second') * 1000, year };
}

/**
 * Rows that the survey's makers filled in themselves, as Qualtrics marks them: in words, or as numbers
 * in a file exported with those (0 is an ordinary answer).
 */
export const isTest = (status: string): boolean => /^(survey (preview|test)|1|2)$/i.test(status);

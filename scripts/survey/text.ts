/** Text from a survey file: how two spellings are compared, and how a cell is shown to a person. */
import { closestMatch } from 'leven';

/** The same string for spellings that differ only in case, spacing, dashes or Unicode form. */
export const normal = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/–—-]) ?/g, (_, sign: string) => (sign === '/' ? '/' : '-'))
    .trim();

const shownLength = 60;

/** A cell on one line, without control characters and cut at 60 characters. */
export function shown(value: string): string {
  const line = value
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/\p{Cs}/gu, '\uFFFD');
  const characters = Array.from(line);
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')} …` : line;
}

/** `a, b eller c`. */
export function listed(words: readonly string[], last: 'og' | 'eller'): string {
  const end = words.at(-1);
  if (end === undefined || words.length === 1) return end ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${end}`;
}

/** The candidate that takes the fewest keystrokes from `text`, unless even that is another word. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const maxDistance = Math.max(1, Math.ceil(text.length / 3));
  return closestMatch(text, [...candidates], { maxDistance }) ?? null;
}

/** The one of the numbers that is closest to the number in `text`, if it is one. */
export function nearestNumber(text: string, numbers: readonly number[]): string | null {
  const number = Number(text.replace(',', '.'));
  if (!Number.isFinite(number)) return null;
  return String(
    numbers.reduce((best, next) =>
      Math.abs(next - number) < Math.abs(best - number) ? next : best,
    ),
  );
}

const whole = new Intl.NumberFormat('nb-NO');

/** `12 000 rader`. */
export const counted = (count: number, singular: string, plural: string): string =>
  `${whole.format(count)} ${count === 1 ? singular : plural}`;

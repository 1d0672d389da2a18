/** The line that shows how far a long reading has come. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Progress } from '../../scripts/survey/progress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function screen(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, progress: new Progress({ isTTY, write }) };
}

test('a reading that takes less than a second shows nothing', () => {
  const { written, progress } = screen(true);
  vi.advanceTimersByTime(999);
  progress.show(50_000);
  progress.end();
  expect(written).toEqual([]);
});

test('in a terminal one line is rewritten, five times a second at most, and then ended', () => {
  const { written, progress } = screen(true);
  vi.advanceTimersByTime(1000);
  progress.show(12_000);
  vi.advanceTimersByTime(199);
  progress.show(13_000);
  vi.advanceTimersByTime(1);
  progress.show(14_000);
  expect(written).toEqual([
    '\r[data] 12\u00a0000 rader lest …',
    '\r[data] 14\u00a0000 rader lest …',
  ]);
  progress.end();
  progress.end();
  expect(written.slice(2)).toEqual(['\n']);
});

test('in a log each line stands for itself, with two seconds between them', () => {
  const { written, progress } = screen(false);
  vi.advanceTimersByTime(1500);
  progress.show(12_000);
  vi.advanceTimersByTime(1999);
  progress.show(20_000);
  vi.advanceTimersByTime(1);
  progress.show(21_000);
  progress.end();
  expect(written).toEqual([
    '[data] 12\u00a0000 rader lest …\n',
    '[data] 21\u00a0000 rader lest …\n',
  ]);
});

test('the clock is looked at once in a thousand rows', () => {
  const { written, progress } = screen(true);
  vi.advanceTimersByTime(5000);
  progress.show(12_001);
  expect(written).toEqual([]);
});

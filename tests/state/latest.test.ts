import { describe, expect, test, vi } from 'vitest';
import { Latest } from '../../src/state/latest.svelte';
import { Once } from '../../src/state/once';

describe('the latest answer', () => {
  test('is the newest question’s, even when an older one is answered later', async () => {
    const latest = new Latest<string>();
    let answerFirst: (value: string) => void = () => undefined;
    const first = latest.ask(() => new Promise((resolve) => (answerFirst = resolve)));
    await latest.ask(() => Promise.resolve('second'));
    answerFirst('first');
    await first;
    expect(latest.value).toBe('second');
  });

  test('stays when a later question fails, beside the error; a new answer clears the error', async () => {
    const latest = new Latest<string>();
    await latest.ask(() => Promise.resolve('known'));
    const error = new Error('no answer');
    await latest.ask(() => Promise.reject(error));
    expect(latest.value).toBe('known');
    expect(latest.error).toBe(error);
    await latest.ask(() => Promise.resolve('new'));
    expect(latest.error).toBeNull();
  });

  test('is coming before it takes the last one’s place; the first answer waits for nothing', async () => {
    const latest = new Latest<string>();
    const seen: (string | null)[][] = [];
    const look = () => {
      seen.push([latest.value, latest.coming]);
      return Promise.resolve();
    };
    await latest.ask(() => Promise.resolve('first'), look);
    expect(seen).toEqual([]);
    await latest.ask(() => Promise.resolve('second'), look);
    expect(seen).toEqual([['first', 'second']]);
    expect([latest.value, latest.coming]).toEqual(['second', null]);
  });

  test('comes no more when another question is asked meanwhile', async () => {
    const latest = new Latest<string>();
    await latest.ask(() => Promise.resolve('first'));
    await latest.ask(
      () => Promise.resolve('second'),
      async () => {
        await latest.ask(() => Promise.reject(new Error('no answer')));
      },
    );
    expect([latest.value, latest.coming]).toEqual(['first', null]);
  });

  test('ignores the failure of an older question', async () => {
    const latest = new Latest<string>();
    let failFirst: (error: Error) => void = () => undefined;
    const first = latest.ask(() => new Promise((_, reject) => (failFirst = reject)));
    await latest.ask(() => Promise.resolve('second'));
    failFirst(new Error('late'));
    await first;
    expect(latest.error).toBeNull();
  });
});

describe('something made once', () => {
  test('is made once for all who ask', async () => {
    const make = vi.fn(() => Promise.resolve('made'));
    const once = new Once(make);
    expect(await Promise.all([once.get(), once.get()])).toEqual(['made', 'made']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('is made anew after a failure, and after it was taken', async () => {
    const make = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('once'));
    make.mockResolvedValue('made');
    const once = new Once(make);
    await expect(once.get()).rejects.toThrow('once');
    expect(await once.get()).toBe('made');
    expect(await once.take()).toBe('made');
    await once.get();
    expect(make).toHaveBeenCalledTimes(3);
  });
});

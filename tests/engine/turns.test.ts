import { expect, test } from 'vitest';
import { DroppedError, Turns } from '../../src/engine/turns';

const always = () => true;

test('work is done in turn, and what nobody waits for any more is never begun', async () => {
  const turns = new Turns(1);
  const done: string[] = [];
  let release: () => void = () => undefined;
  const first = turns.take(
    () =>
      new Promise<void>((resolve) => {
        done.push('first');
        release = resolve;
      }),
    always,
  );
  let wanted = true;
  const second = turns.take(
    () => Promise.resolve(done.push('second')),
    () => wanted,
  );
  const third = turns.take(() => Promise.resolve(done.push('third')), always);
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual(['first']);
  wanted = false;
  release();
  await first;
  await expect(second).rejects.toBeInstanceOf(DroppedError);
  await third;
  expect(done).toEqual(['first', 'third']);
});

test('work that fails keeps nothing behind it from its turn', async () => {
  const turns = new Turns(1);
  const failed = turns.take(() => Promise.reject(new Error('broken')), always);
  const next = turns.take(() => Promise.resolve('fine'), always);
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('fine');
});

test('so many things are under way at a time, and all have ended when it says so', async () => {
  const turns = new Turns(2);
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const all = ['a', 'b', 'c'].map((name) => turns.take(work(name), always));
  let ended = false;
  const closed = turns.ended().then(() => {
    ended = true;
  });
  expect(begun).toEqual(['a', 'b']);
  ends[1]?.();
  await all[1];
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['a', 'b', 'c']);
  ends[0]?.();
  await all[0];
  expect(ended).toBe(false);
  ends[2]?.();
  await closed;
  await expect(turns.ended()).resolves.toBeUndefined();
});

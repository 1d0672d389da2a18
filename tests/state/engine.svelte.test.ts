import { expect, test } from 'vitest';
import type { Datasett } from '../../src/contract/datasett';
import { EngineState } from '../../src/state/open-engine.svelte';

test('a database that is still starting is left alone when the one that fails is to be ended', async () => {
  let fail: (error: Error) => void = () => undefined;
  const engine = new EngineState(
    () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
    () => 'rapporten',
  );
  const started = engine.wake();
  const ended = engine.end();
  fail(new Error('no manifest'));
  await expect(ended).resolves.toBeUndefined();
  await started;
  expect(engine.error).not.toBeNull();
  expect(engine.ready).toBe(false);
});

test('a database that did not start is no fault of another data set', async () => {
  let datasett: Datasett = 'eksempel';
  const engine = new EngineState(
    () => Promise.reject(new Error('no manifest')),
    () => datasett,
  );
  await engine.wake();
  expect(String(engine.error)).toBe('Error: no manifest');
  datasett = 'rapporten';
  expect(engine.error).toBeNull();
});

import { expect, test } from 'vitest';
import { EngineState } from '../../src/state/engine.svelte';

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

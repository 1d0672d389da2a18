import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { Query } from '../../src/query/query';
import { Answers, AnswerSet } from '../../src/state/answers.svelte';

const queryOf = (sql: string): Query => ({ sql, parameters: [] });
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A database whose queries wait until the test answers them, in the order it likes. */
class Waiting {
  awake = $state(false);
  readonly asked: string[] = [];
  /** Whether each query that was asked is wanted still. */
  readonly wanted: (() => boolean)[] = [];
  readonly #answers: { done: (row: string) => void; fail: (error: Error) => void }[] = [];

  readonly run = <Row>({ sql }: Query, wanted = () => true): Promise<Row[]> => {
    this.asked.push(sql);
    this.wanted.push(wanted);
    return new Promise((resolve, reject) => {
      this.#answers.push({
        done: (row) => {
          resolve([row as Row]);
        },
        fail: reject,
      });
    });
  };

  /** Answers the query that was asked as number so and so, from nought, with one row. */
  async answer(number: number, row: string): Promise<void> {
    this.#answers[number]?.done(row);
    await settled();
  }

  async fail(number: number, error: Error): Promise<void> {
    this.#answers[number]?.fail(error);
    await settled();
  }
}

/** Runs as a component that makes answers while it starts. */
function component<Made>(make: () => Made): { made: Made; stop: () => void } {
  const holder: { made?: Made } = {};
  const stop = $effect.root(() => {
    holder.made = make();
  });
  flushSync();
  return { made: holder.made as Made, stop };
}

test('no rows are given until those of all queries are there, in the order of the queries', async () => {
  const base = new Waiting();
  const { made: answers, stop } = component(
    () =>
      new AnswerSet<string>(
        () => base,
        () => [queryOf('a'), queryOf('b')],
      ),
  );
  expect(base.asked).toEqual(['a', 'b']);
  await base.answer(1, 'of b');
  expect(answers.all).toBeNull();
  await base.answer(0, 'of a');
  expect(answers.all).toEqual([['of a'], ['of b']]);
  stop();
});

test('changed queries are asked in place of the old ones, whose late rows are dropped', async () => {
  const base = new Waiting();
  let sqls = $state.raw(['a', 'b']);
  const { made: answers, stop } = component(
    () =>
      new AnswerSet<string>(
        () => base,
        () => sqls.map(queryOf),
      ),
  );
  sqls = ['c'];
  flushSync();
  expect(base.asked).toEqual(['a', 'b', 'c']);
  expect(base.wanted.map((wanted) => wanted())).toEqual([false, false, true]);
  await base.answer(2, 'of c');
  await base.answer(0, 'of a');
  await base.answer(1, 'of b');
  expect(answers.all).toEqual([['of c']]);
  stop();
});

test('a late answer never takes the place of a newer one, nor of one that is still awaited', async () => {
  const base = new Waiting();
  let sql = $state.raw('a');
  const { made: answers, stop } = component(
    () =>
      new Answers<string>(
        () => base,
        () => queryOf(sql),
      ),
  );
  const choose = (text: string) => {
    sql = text;
    flushSync();
  };
  choose('b');
  expect(base.wanted.map((wanted) => wanted())).toEqual([false, true]);
  await base.answer(1, 'of b');
  expect(answers.rows).toEqual(['of b']);
  await base.answer(0, 'of a, late');
  expect(answers.rows).toEqual(['of b']);
  expect(answers.error).toBeNull();
  choose('c');
  choose('b');
  choose('c');
  expect(base.asked).toEqual(['a', 'b', 'c', 'b', 'c']);
  expect(base.wanted.map((wanted) => wanted())).toEqual([false, false, false, false, true]);
  await base.answer(2, 'of c, as it was asked first');
  expect(answers.rows).toBeNull();
  await base.answer(4, 'of c');
  await base.answer(3, 'of b, late');
  expect(answers.rows).toEqual(['of c']);
  stop();
});

test('queries that change and change back before they are answered give all their rows', async () => {
  const base = new Waiting();
  let sqls = $state.raw(['a', 'b']);
  const { made: answers, stop } = component(
    () =>
      new AnswerSet<string>(
        () => base,
        () => sqls.map(queryOf),
      ),
  );
  sqls = ['c'];
  const answered = base.answer(0, 'of a');
  sqls = ['a', 'b'];
  await answered;
  expect(answers.all).toBeNull();
  await base.answer(base.asked.lastIndexOf('b'), 'of b');
  expect(answers.all).toEqual([['of a'], ['of b']]);
  stop();
});

test('queries that are let go of midway and come again are asked from the start', async () => {
  const base = new Waiting();
  let sqls = $state.raw<readonly string[] | null>(['a', 'b']);
  const { made: answers, stop } = component(
    () =>
      new AnswerSet<string>(
        () => base,
        () => sqls && sqls.map(queryOf),
      ),
  );
  sqls = null;
  flushSync();
  await base.answer(0, 'too late');
  sqls = ['a', 'b'];
  flushSync();
  expect(base.asked).toEqual(['a', 'b', 'a', 'b']);
  await base.answer(1, 'too late');
  expect(answers.all).toBeNull();
  await base.answer(2, 'of a');
  await base.answer(3, 'of b');
  expect(answers.all).toEqual([['of a'], ['of b']]);
  sqls = null;
  expect(answers.all).toBeNull();
  stop();
});

test('the same text is not asked again, and a component that is gone wants no answer', () => {
  const base = new Waiting();
  let sqls = $state.raw(['a', 'b']);
  const { stop } = component(
    () =>
      new AnswerSet<string>(
        () => base,
        () => sqls.map(queryOf),
      ),
  );
  sqls = ['a', 'b'];
  flushSync();
  expect(base.asked).toEqual(['a', 'b']);
  const stillWanted = () => base.wanted.map((wanted) => wanted());
  expect(stillWanted()).toEqual([true, true]);
  stop();
  expect(stillWanted()).toEqual([false, false]);
});

test('a failure is told of until the next answer; that of a query let go of is not', async () => {
  const base = new Waiting();
  let sql = $state.raw('a');
  const { made: answers, stop } = component(
    () =>
      new Answers<string>(
        () => base,
        () => queryOf(sql),
      ),
  );
  const error = new Error('no answer');
  await base.fail(0, error);
  expect(answers.error).toBe(error);
  expect(answers.rows).toBeNull();
  sql = 'b';
  flushSync();
  sql = 'c';
  flushSync();
  await base.answer(2, 'of c');
  await base.fail(1, new Error('late'));
  expect(answers.error).toBeNull();
  expect(answers.rows).toEqual(['of c']);
  stop();
});

test('what failed is asked again by the next database, and what has its answer is not', async () => {
  const base = new Waiting();
  const { made, stop } = component(() =>
    ['a', 'b'].map(
      (sql) =>
        new Answers<string>(
          () => base,
          () => queryOf(sql),
        ),
    ),
  );
  const [first, second] = made;
  await base.answer(0, 'of a');
  await base.fail(1, new Error('no database'));
  expect(base.asked).toEqual(['a', 'b']);
  base.awake = true;
  flushSync();
  expect(base.asked).toEqual(['a', 'b', 'b']);
  await base.answer(2, 'of b');
  expect(second?.error).toBeNull();
  expect([first?.rows, second?.rows]).toEqual([['of a'], ['of b']]);
  base.awake = false;
  flushSync();
  base.awake = true;
  flushSync();
  expect(base.asked).toHaveLength(3);
  stop();
});

test('what a database fails to answer waits for the next one, and is then asked once', async () => {
  const base = new Waiting();
  const { made: answers, stop } = component(
    () =>
      new Answers(
        () => base,
        () => queryOf('a'),
      ),
  );
  base.awake = true;
  flushSync();
  expect(base.asked).toEqual(['a']);
  await base.fail(0, new Error('out of memory'));
  expect(base.asked).toEqual(['a']);
  base.awake = false;
  flushSync();
  expect(base.asked).toEqual(['a']);
  base.awake = true;
  flushSync();
  expect(base.asked).toEqual(['a', 'a']);
  await base.fail(1, new Error('still out of memory'));
  flushSync();
  expect(base.asked).toEqual(['a', 'a']);
  expect(String(answers.error)).toContain('still');
  stop();
});

import { expect, test } from 'vitest';
import { Statements } from '../../src/engine/statements';

/** A database that tells what it has prepared and closed. */
class Made {
  readonly prepared: string[] = [];
  readonly closed: string[] = [];

  readonly prepare = (sql: string) => {
    this.prepared.push(sql);
    if (sql === 'wrong') return Promise.reject(new Error('Parser Error'));
    return Promise.resolve({
      sql,
      close: () => {
        this.closed.push(sql);
        return Promise.resolve();
      },
    });
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a text is prepared once, and run with what each run gives it', async () => {
  const base = new Made();
  const statements = new Statements(base.prepare);
  const run = (value: number) =>
    statements.run('a', ({ sql }) => Promise.resolve(`${sql} with ${value}`));
  expect(await Promise.all([run(1), run(2)])).toEqual(['a with 1', 'a with 2']);
  expect(await run(3)).toBe('a with 3');
  expect(base.prepared).toEqual(['a']);
  expect(base.closed).toEqual([]);
});

test('there are never more than so many, and the one that has lain longest goes first', async () => {
  const base = new Made();
  const statements = new Statements(base.prepare);
  const run = (sql: string) => statements.run(sql, () => Promise.resolve());
  for (let index = 0; index < 60; index += 1) {
    await run(`text ${index}`);
    await run('again and again');
  }
  await settled();
  expect(base.prepared).toHaveLength(61);
  expect(base.closed).toEqual(Array.from({ length: 13 }, (_, index) => `text ${index}`));
  await run('text 0');
  expect(base.prepared.at(-1)).toBe('text 0');
});

test('one that fails is let go of, and made anew when it is next asked for', async () => {
  const base = new Made();
  const statements = new Statements(base.prepare);
  const fails = statements.run('a', () => Promise.reject(new Error('Out of Memory Error')));
  await expect(fails).rejects.toThrow('Out of Memory');
  await settled();
  expect(base.closed).toEqual(['a']);
  expect(await statements.run('a', ({ sql }) => Promise.resolve(sql))).toBe('a');
  expect(base.prepared).toEqual(['a', 'a']);
  for (let turn = 0; turn < 2; turn += 1) {
    await expect(statements.run('wrong', () => Promise.resolve())).rejects.toThrow('Parser');
  }
  expect(base.prepared).toEqual(['a', 'a', 'wrong', 'wrong']);
});

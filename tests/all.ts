/**
 * `npm run test:all`: every test with every case. `--seed 7` or `--seed random` draws other cases; `--sweeps`
 * leaves out the tests that have no more cases than `npm test` takes.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { root } from './inputs';

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '0' },
    sweeps: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const seed = values.seed === 'random' ? randomInt(1, 1_000_000) : Number(values.seed);
if (!Number.isSafeInteger(seed) || seed < 0) {
  throw new Error('--seed tar et helt tall fra 0, eller random');
}

const say = (when: string) => {
  console.log(`[test:all] ${when}: --seed ${seed}`);
};

say('begynner');
const tests = values.sweeps ? ['related', 'tests/sweep.ts', '--run'] : ['run', ...positionals];
const child = spawn('npx', ['vitest', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TEST_SWEEP: 'all', TEST_SEED: String(seed) },
});
child.on('exit', (code) => {
  say(code === 0 ? 'alt gikk bra' : 'noe gikk galt');
  process.exitCode = code ?? 1;
});

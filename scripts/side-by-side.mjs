// Runs npm scripts at the same time, each line of output behind the name of its script; fails when
// one of them fails. Chains such as `npm test` use both cores of a small machine this way. The first has
// the right of way: it is the one that uses a single core, and the others take what is left.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/**
 * @param {string} name of a script in package.json
 * @param {number} index its place among the scripts
 * @returns {Promise<boolean>} whether it went well
 */
async function run(name, index) {
  const child = spawn(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (index > 0 && child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    createInterface({ input: stream }).on('line', (line) => out.write(`[${name}] ${line}\n`));
  }
  await once(child, 'close');
  const good = child.exitCode === 0;
  if (!good) console.error(`[${name}] endte med feil`);
  return good;
}

const went = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = went.every(Boolean) ? 0 : 1;

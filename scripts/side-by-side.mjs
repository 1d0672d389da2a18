// Runs npm scripts at the same time, each line of output behind the name of its script; fails when
// one of them fails. `npm test` uses both cores of a small machine this way. As many of the first as there
// are cores have the right of way, so that the longest stand first; the others take what these leave.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, constants, setPriority } from 'node:os';
import { createInterface } from 'node:readline';

/** How much of a script that failed is said again, below what the others said after it. */
const lastLines = 80;

/**
 * @param {string} name of a script in package.json
 * @param {number} index its place among the scripts
 * @returns {Promise<string[]>} its last lines when it failed, else none
 */
async function run(name, index) {
  const child = spawn(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (index >= availableParallelism() && child.pid) {
    setPriority(child.pid, constants.priority.PRIORITY_LOW);
  }
  /** @type {string[]} */
  const said = [];
  for (const [stream, out] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    createInterface({ input: stream }).on('line', (text) => {
      const line = `[${name}] ${text}`;
      out.write(`${line}\n`);
      said.push(line);
      if (said.length > lastLines) said.shift();
    });
  }
  await once(child, 'close');
  return child.exitCode === 0 ? [] : [...said, `[${name}] endte med feil`];
}

const failures = await Promise.all(process.argv.slice(2).map(run));
for (const line of failures.flat()) console.error(line);
process.exitCode = failures.flat().length > 0 ? 1 : 0;

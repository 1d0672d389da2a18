// Runs npm scripts at the same time, each line of output behind the name of its script; fails when
// one of them fails. Chains such as `npm test` use both cores of a small machine this way.
// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * @param {string} name of a script in package.json
 * @returns {Promise<boolean>} whether it went well
 */
async function run(name) {
  const child = spawn(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

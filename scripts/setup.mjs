// Installs what a command of package.json needs on a fresh machine: the packages, and the programs it names.
// `--wants` goes on without one that cannot be had, `--needs` stops. Plain JavaScript without packages,
// because it runs before any package is there.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installProgram } from './install-programs.mjs';
import { isComplete, isProgramName, leftOut, missing } from './left-out.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * On standard error, so that a command's own output stays its own.
 * @param {string} message
 */
const say = (message) => console.error(`[oppsett] ${message}`);

/** Installs the packages of the lock file, unless just these are there already. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const mark = `${root}node_modules/.installed-lock`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installerer npm-pakkene i package-lock.json …');
  execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, wanted);
}

const { values } = parseArgs({
  options: {
    needs: { type: 'string', multiple: true, default: [] },
    wants: { type: 'string', multiple: true, default: [] },
  },
});

/** @param {string} name */
function installNamed(name) {
  if (!isProgramName(name)) throw new Error(`No way to install «${name}»`);
  const path = installProgram(name, say);
  if (path !== undefined) {
    say(`Bruker ${path}`);
  } else if (isComplete || values.needs.includes(name)) {
    say(missing(name));
    process.exitCode = 1;
  } else {
    say(leftOut(name));
  }
}

try {
  installPackages();
} catch {
  say('npm-pakkene ble ikke installert; npm sier hvorfor over denne linja.');
  process.exit(1);
}
for (const name of [...values.needs, ...values.wants]) installNamed(name);

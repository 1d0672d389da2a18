// The ways to get a program that the tests and measurements run: each is tried until one has succeeded.
// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserFolder } from './chromium.mjs';
import { findProgram } from './left-out.mjs';
import { nginxFolder } from './nginx.mjs';
import { onPath } from './programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} folder
 */
const run = (command, args, folder = root) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });

/** @param {unknown} error of a program that failed */
function reason(error) {
  const said = String(error instanceof Error && 'stderr' in error ? error.stderr : '').split('\n');
  const told = said.find((line) => /^(?:E|Error): /.test(line)) ?? said.find((line) => line !== '');
  return told ?? String(error);
}

const hasApt = () => onPath('apt-get').some((path) => existsSync(path));

/** @typedef {{ told: string; isPossible: () => boolean; install: () => void }} Way */

/** @type {Way} */
const debianChromium = {
  told: 'Installerer Debians pakke chromium',
  isPossible: () => process.getuid?.() === 0 && hasApt(),
  install() {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  },
};

/** @type {Way} */
const playwrightChromium = {
  told: 'Laster ned Chromium med Playwright',
  isPossible: () => true,
  install() {
    mkdirSync(browserFolder, { recursive: true });
    process.env['PLAYWRIGHT_BROWSERS_PATH'] = browserFolder;
    run(process.execPath, [
      'node_modules/playwright-core/cli.js',
      'install',
      'chromium-headless-shell',
    ]);
  },
};

function downloadNginx() {
  const names = ['nginx', 'libnginx-mod-http-brotli-static'];
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...names], nginxFolder);
}

/**
 * Unpacked in the project, because the package starts a service.
 * @type {Way}
 */
const debianNginx = {
  told: 'Pakker ut Debians pakker nginx og libnginx-mod-http-brotli-static i .cache',
  isPossible: hasApt,
  install() {
    mkdirSync(nginxFolder, { recursive: true });
    try {
      downloadNginx();
    } catch {
      run('apt-get', ['update', '-qq']);
      downloadNginx();
    }
    for (const name of readdirSync(nginxFolder).filter((name) => name.endsWith('.deb'))) {
      run('dpkg-deb', ['-x', name, '.'], nginxFolder);
    }
  },
};

/** @type {Readonly<Record<import('./left-out.mjs').ProgramName, readonly Way[]>>} */
const ways = { browser: [debianChromium, playwrightChromium], nginx: [debianNginx] };

/**
 * Sees to it that a program is there, if it can be had.
 * @param {import('./left-out.mjs').ProgramName} name
 * @param {(message: string) => void} say
 * @returns {string | undefined} its path
 */
export function installProgram(name, say) {
  for (const { told, isPossible, install } of ways[name]) {
    if (findProgram(name) !== undefined) break;
    if (!isPossible()) continue;
    say(`${told} …`);
    try {
      install();
    } catch (error) {
      say(`Det gikk ikke: ${reason(error)}`);
    }
  }
  return findProgram(name);
}

// Installs what `npm start` and `npm test` need on a fresh machine. Plain JavaScript without
// packages, because it runs before any package is there.
// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * On standard error, so that a command's own output stays its own.
 * @param {string} message
 */
const say = (message) => console.error(`[oppsett] ${message}`);

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} folder
 */
const run = (command, args, folder = root) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** Installs the packages of the lock file, unless just these are there already. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const mark = `${root}node_modules/.installed-lock`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installerer npm-pakkene i package-lock.json …');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

/** Makes sure the browser tests have a Chromium, and says which. */
async function installChromium() {
  const { findChromium, browserFolder } = await import('./chromium.mjs');
  const found = findChromium();
  if (found) {
    say(`Bruker nettleseren ${found}`);
    return;
  }

  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installerer Debians pakke chromium …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  } else {
    say('Laster ned Chromium med Playwright …');
    mkdirSync(browserFolder, { recursive: true });
    process.env['PLAYWRIGHT_BROWSERS_PATH'] = browserFolder;
    run('node', ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell']);
  }
  const installed = findChromium();
  if (!installed) {
    throw new Error(
      'Fant ingen Chromium etter installasjonen. Installer Chromium eller Chrome, ' +
        'og sett CHROMIUM til stien til programmet.',
    );
  }
  say(`Bruker nettleseren ${installed}`);
}

/** Makes sure the serving test has an nginx. Unpacked in the project, because the package starts a service. */
async function unpackNginx() {
  const { findNginx, nginxFolder } = await import('./nginx.mjs');
  if (findNginx()?.modules.length || !existsSync('/usr/bin/apt-get')) return;
  say('Pakker ut Debians pakker nginx og libnginx-mod-http-brotli-static i .cache …');
  mkdirSync(nginxFolder, { recursive: true });
  const download = () =>
    run(
      'apt-get',
      [
        'download',
        '-qq',
        '-o',
        'APT::Sandbox::User=root',
        'nginx',
        'libnginx-mod-http-brotli-static',
      ],
      nginxFolder,
    );
  try {
    download();
  } catch {
    run('apt-get', ['update', '-qq']);
    download();
  }
  for (const name of readdirSync(nginxFolder).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', ['-x', name, '.'], nginxFolder);
  }
}

installPackages();
if (process.argv.includes('--browser')) await installChromium();
if (process.argv.includes('--nginx')) await unpackNginx();

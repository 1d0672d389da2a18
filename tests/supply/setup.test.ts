/** What the commands of package.json do on a machine without root, network, and the programs they would use. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../inputs';

let machine = '';
const at = (path: string) => join(machine, path);

function put(path: string, text: string): string {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text, { mode: 0o755 });
  return at(path);
}

const lock = '{}';
const playwright = 'node_modules/playwright-core/cli.js';

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'beredskapskartet-oppsett-'));
  cpSync(join(root, 'scripts'), at('scripts'), {
    recursive: true,
    filter: (path) => path.endsWith('.mjs') || path === join(root, 'scripts'),
  });
  put('package.json', '{ "type": "module" }');
  put('package-lock.json', lock);
  put('node_modules/.installed-lock', createHash('sha256').update(lock).digest('hex'));
  put('programs/apt-get', '#!/bin/sh\necho "E: Permission denied" >&2\nexit 100\n');
  put(playwright, 'console.error("Error: no network\\n    at cli.js:1"); process.exitCode = 1;');
});
afterEach(() => {
  rmSync(machine, { recursive: true });
});

function setUp(args: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [at('scripts/setup.mjs'), ...args.split(' ').filter((word) => word !== '')],
    { env: { PATH: at('programs'), ...env }, encoding: 'utf8' },
  );
  const lines = stderr.trim().split('\n');
  return { status, lines, last: lines.at(-1) };
}

const noBrowser = 'Fant ingen Chromium eller Chrome som lar seg starte.';

// Elsewhere Chrome is looked for outside PATH too.
describe.skipIf(process.platform !== 'linux')('a machine that gives nothing', () => {
  test('has what npm start and npm run data need', () => {
    expect(setUp('')).toMatchObject({ status: 0, lines: [''] });
  });

  test('leaves out the tests in a browser, and says which and how to get them', () => {
    const { status, lines, last } = setUp('--wants browser');
    expect(status).toBe(0);
    expect(last).toContain(`«nettleser», tests/browser/) er utelatt. ${noBrowser}`);
    expect(last).toContain('sett CHROMIUM til stien til programmet');
    expect(lines).toContain('[oppsett] Det gikk ikke: Error: no network');
    expect(lines.filter((line) => !line.startsWith('[oppsett] '))).toEqual([]);
  });

  test.skipIf(existsSync('/usr/sbin/nginx'))('leaves out the tests of nginx', () => {
    const { status, lines, last } = setUp('--wants nginx');
    expect(status).toBe(0);
    expect(last).toContain('Testene av nginx (i tests/serving/) er utelatt.');
    expect(lines).toContain('[oppsett] Det gikk ikke: E: Permission denied');
  });

  test.each([
    ['nothing may be left out', '--wants browser', { TEST_COMPLETE: '1' }],
    ['the command is in vain without it', '--needs browser', {}],
  ])('stops where %s', (_, args, env) => {
    const { status, last } = setUp(args, env);
    expect(status).toBe(1);
    expect(last).toContain(`[oppsett] ${noBrowser}`);
  });

  test('passes over a browser that does not start', () => {
    put('programs/chromium', '#!/bin/sh\nexit 127\n');
    expect(setUp('--wants browser').last).toContain(noBrowser);
    const works = put('programs/google-chrome', '#!/bin/sh\nexit 0\n');
    expect(setUp('--needs browser')).toMatchObject({
      status: 0,
      last: `[oppsett] Bruker ${works}`,
    });
  });

  test('takes the browser that Playwright downloads, when it can', () => {
    const shell = `process.env.PLAYWRIGHT_BROWSERS_PATH + '/chrome-headless-shell'`;
    put(
      playwright,
      `import { writeFileSync } from 'node:fs';
       writeFileSync(${shell}, '#!/bin/sh\\nexit 0\\n', { mode: 0o755 });`,
    );
    const path = at('.cache/browsers/chrome-headless-shell');
    expect(setUp('--needs browser')).toMatchObject({ status: 0, last: `[oppsett] Bruker ${path}` });
  });

  test('says so when the packages cannot be installed', () => {
    put('package-lock.json', '{ "another": true }');
    put('programs/npm', '#!/bin/sh\necho "npm error network" >&2\nexit 1\n');
    const { status, lines } = setUp('');
    expect(status).toBe(1);
    expect(lines.slice(1)).toEqual([
      'npm error network',
      '[oppsett] npm-pakkene ble ikke installert; npm sier hvorfor over denne linja.',
    ]);
  });
});

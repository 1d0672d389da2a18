// The programs that the tests can do without: what is left out where one is missing, and how to get it.
// @ts-check
import { findChromium } from './chromium.mjs';
import { findNginx } from './nginx.mjs';

/** @typedef {'browser' | 'nginx'} ProgramName */

/** @type {Readonly<Record<ProgramName, { find: () => string | undefined; missing: string; tests: string; how: string }>>} */
const programs = {
  browser: {
    find: findChromium,
    missing: 'Fant ingen Chromium eller Chrome som lar seg starte.',
    tests: 'Nettlesertestene (settet «nettleser», tests/browser/)',
    how: 'Installer Chromium eller Chrome, eller sett CHROMIUM til stien til programmet.',
  },
  nginx: {
    find: () => {
      const nginx = findNginx();
      return nginx?.modules.length ? nginx.program : undefined;
    },
    missing: 'Fant ingen nginx med brotli-modul som lar seg starte.',
    tests: 'Testene av nginx (i tests/serving/)',
    how: 'Installer Debians pakker nginx og libnginx-mod-http-brotli-static, eller sett NGINX til stien til programmet.',
  },
};

/**
 * @param {string} name
 * @returns {name is ProgramName}
 */
export const isProgramName = (name) => name in programs;

/** Nothing may be left out, as where changes land: a test without its program fails. */
export const isComplete = process.env['TEST_COMPLETE'] === '1';

/**
 * The path of the program; undefined where the machine has none.
 * @param {ProgramName} name
 */
export const findProgram = (name) => programs[name].find();

/** @param {ProgramName} name */
export const leavesOut = (name) => !isComplete && findProgram(name) === undefined;

/**
 * What to tell a person whose command is in vain without the program.
 * @param {ProgramName} name
 */
export const missing = (name) => `${programs[name].missing} ${programs[name].how}`;

/**
 * What to tell a person whose tests go on without the program.
 * @param {ProgramName} name
 */
export const leftOut = (name) => `${programs[name].tests} er utelatt. ${missing(name)}`;

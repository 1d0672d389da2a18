// Finds the Chromium that the browser tests and the screenshots drive.
// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath, starts } from './programs.mjs';

/** Where Playwright's own download goes: inside the project, so that deleting the folder undoes it. */
export const browserFolder = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
];
const installedPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const downloaded = /^(chrome|chromium|headless_shell|chrome-headless-shell)(\.exe)?$/;

/** @returns {string | undefined} path of a program that Playwright itself has downloaded */
function findDownloaded() {
  if (!existsSync(browserFolder)) return undefined;
  const entry = readdirSync(browserFolder, { recursive: true, withFileTypes: true }).find(
    (file) => file.isFile() && downloaded.test(file.name),
  );
  return entry && join(entry.parentPath, entry.name);
}

/** @type {string | undefined} */
let found;

/**
 * The path in the environment variable CHROMIUM, else a Chromium or Chrome that is installed, else
 * one that Playwright has downloaded; one that does not start is passed over.
 * @returns {string | undefined}
 */
export function findChromium() {
  const candidates = [
    process.env['CHROMIUM'],
    ...names.flatMap(onPath),
    ...installedPaths,
    findDownloaded(),
  ];
  found ??= candidates.find((path) => path && starts(path, '--version'));
  return found;
}

/**
 * Flags for a quiet headless Chromium with software WebGL that talks to nobody on its own. Only WebGL
 * goes through the software graphics card: all else is drawn faster without one.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

/** Serves the built site, and opens it in a real Chromium: for browser tests and screenshots. */
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from './chromium.mjs';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site on a free port of this machine.
 * @param base the folder of the host that the site lies in
 * @param outDir where the built site is
 */
export async function serveSite(base = '/', outDir = 'dist'): Promise<Site> {
  const server = await preview({
    base,
    build: { outDir },
    preview: { port: 4300, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server gave no address');
  return { url, close: () => server.close() };
}

/**
 * Starts Chromium.
 * @param extraFlags added to the quiet defaults
 * @throws {Error} when the machine has none; `npm test` installs one
 */
export async function openBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium on this machine: run npm test, which installs it');
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...extraFlags] });
}

/** Serves the built site, and opens it in a real Chromium: for browser tests and screenshots. */
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { missing } from './left-out.mjs';
import { addressOf, startServer } from './serving/server';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site on a port of this machine, as production does.
 * @param base the folder of the host that the site lies in
 * @param folder where the built site is
 * @param port 0 is any free one
 */
export async function serveSite(base = '/', folder = 'dist', port = 0): Promise<Site> {
  const options = { folder, base, port, host: '127.0.0.1' };
  const server = await startServer(options);
  return {
    url: addressOf(server, options),
    close: async () => {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

/**
 * Starts Chromium.
 * @param extraFlags added to the quiet defaults
 * @throws {Error} when the machine has none; `npm test` installs one where it can
 */
export async function openBrowser(extraFlags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(missing('browser'));
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...extraFlags] });
}

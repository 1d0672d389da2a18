/** Every fault of the table, made on purpose: what the reader sees, can do, and what the console says. */
import { expect } from 'vitest';
import { computing } from './faults/computing';
import { drawing } from './faults/drawing';
import type { FaultTest } from './faults/fault';
import { files } from './faults/files';
import { network } from './faults/network';
import { reader } from './faults/reader';
import type { FaultId } from './faults/table';
import { faultIds, faults } from './faults/table';
import { ofBrowser, test } from './visit';

const tests: Readonly<Record<FaultId, FaultTest>> = {
  ...computing,
  ...drawing,
  ...files,
  ...network,
  ...reader,
};

/** What Chromium says by itself of an answer that failed, and of a frame's rights that it does not know. */
const ofAnswer = /^Failed to load resource|^Unrecognized feature/;

for (const id of faultIds) {
  const { says, times = 1, webGl = false, run } = tests[id];
  test(`${id}: ${faults[id].fault}`, async ({ visit }) => {
    const said: string[] = [];
    let pages = 0;
    await run((query, options = {}) => {
      pages += 1;
      return visit(query, {
        viewport: { width: 1280, height: 900 },
        webGl,
        ...options,
        // Here each line is counted, so that none is too many.
        mayLog: /(?:)/,
        listen: (page) => {
          page.on('pageerror', (error) => said.push(`Uncaught ${String(error)}`));
          page.on('console', (message) => {
            const text = message.text();
            if (!['error', 'warning'].includes(message.type())) return;
            if (!ofBrowser.test(text) && !ofAnswer.test(text)) said.push(text);
          });
        },
      });
    });
    if (says === null) expect(said).toEqual([]);
    else {
      expect(said.length, said.join('\n')).toBe(times * pages);
      for (const line of said) expect(line).toMatch(says);
    }
  });
}

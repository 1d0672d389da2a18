/** Leaves out the tests whose program this machine does not have, and says so when all others are through. */
import type { Vite } from 'vitest/node';
import type { ProgramName } from '../scripts/left-out.mjs';
import { leavesOut, leftOut } from '../scripts/left-out.mjs';

/** By the project of its tests. */
const programs: Readonly<Record<string, ProgramName>> = {
  nettleser: 'browser',
  'data og regler': 'nginx',
};

/** The browser's project loses its files; a test of nginx asks `leavesOut` itself, among others that go on. */
export function leaveOut(): Vite.Plugin {
  return {
    name: 'left-out',
    configureVitest({ vitest, project }) {
      const program = programs[project.name];
      if (program === undefined || !leavesOut(program)) return;
      if (program === 'browser') project.config.include = [];
      vitest.onClose(() => {
        console.error(`[utelatt] ${leftOut(program)}`);
      });
    },
  };
}

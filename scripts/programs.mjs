// Which programs of its own a machine has.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program of that name may lie, in the order that a shell looks.
 * @param {string} name
 */
export const onPath = (name) =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

/**
 * Whether the program is there and starts: one without its libraries is there and of no use.
 * @param {string} path
 * @param {string} flag makes the program say its version and stop
 */
export function starts(path, flag) {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window, whatever it is asked.
  if (process.platform === 'win32') return true;
  return spawnSync(path, [flag], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

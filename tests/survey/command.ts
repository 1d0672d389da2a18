/** `npm run data -- …` as a user runs it, without npm and its set-up; and what it leaves behind. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runData } from '../../scripts/data-command';
import type { Manifest, ManifestRound } from '../../src/contract/manifest';
import { readManifest } from '../../src/contract/manifest';
import { root } from '../inputs';

const run = promisify(execFile);

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const isEnded = (error: unknown): error is Ended =>
  typeof error === 'object' && error !== null && 'stdout' in error && 'stderr' in error;

/**
 * In a process of its own, as npm starts it.
 * @param env added to the environment, such as the folder that the user stands in (`INIT_CWD`)
 */
export async function dataProcess(
  options: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const args = ['--import', 'tsx', 'scripts/data.ts', ...options];
  try {
    const output = await run(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
    });
    return { code: 0, ...output };
  } catch (error) {
    if (isEnded(error)) return error;
    throw error;
  }
}

/** The same in this process, which spares the second that a process takes to start. */
export async function data(options: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const onto = (stream: keyof typeof said) => (text: string) => {
    said[stream] += `${text}\n`;
  };
  const write = (text: string | Uint8Array) => {
    said.stderr += String(text);
    return true;
  };
  const code = await runData(options, {
    standing: root,
    say: onto('stdout'),
    complain: onto('stderr'),
    screen: { isTTY: false, write },
  });
  return { code, ...said };
}

export const acceptedFile = (name: string) => join(root, 'tests/survey/files/accepted', name);
export const refusedFile = (name: string) => join(root, 'tests/survey/files/refused', name);

/** What follows `Merk: ` on each line. */
export const noticesIn = (stdout: string): string[] =>
  stdout.split('\n').flatMap((line) => /^\[data\] Merk: (.*)$/.exec(line)?.[1] ?? []);

export async function manifestOf(folder: string): Promise<Manifest> {
  return readManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
}

/** The data set's only round. */
export async function roundOf(folder: string): Promise<ManifestRound> {
  const { rounds } = await manifestOf(folder);
  const [round] = rounds;
  if (!round || rounds.length > 1) throw new Error(`${rounds.length} rounds in ${folder}`);
  return round;
}

/** Every file and folder below `folder`, with the bytes of the files and when they were written. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const entries = names.sort().map(async (name) => {
    const path = join(folder, name);
    const { mtimeMs } = await lstat(path);
    const bytes = await readFile(path).catch(() => '');
    return [name, `${mtimeMs} ${createHash('sha256').update(bytes).digest('hex')}`] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * Makes each fault of the list in a copy of the project, and says whether the tests notice. Words after the
 * command pick the faults that have them in their file or their text.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../inputs';
import type { Mutation } from './list';
import { mutations } from './list';

const copy = await mkdtemp(join(tmpdir(), 'beredskapskartet-mutasjoner-'));
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: copy, encoding: 'utf8' });

/** The files that are in the project now, with what was installed and built. */
async function makeCopy(): Promise<void> {
  const listed = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.stdout.split('\0').filter((name) => name !== '')) {
    await cp(join(root, file), join(copy, file));
  }
  await cp(join(root, 'public/data'), join(copy, 'public/data'), { recursive: true });
  await cp(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** @throws {Error} when the text that is to be changed does not stand there once */
async function isNoticed({ file, from, to, tests, browser }: Mutation): Promise<boolean> {
  const path = join(copy, file);
  const sound = await readFile(path, 'utf8');
  if (sound.split(from).length !== 2) throw new Error(`${file} has not once: ${from}`);
  await writeFile(
    path,
    sound.replace(from, () => to),
  );
  try {
    if (browser && run('npx', 'vite', 'build').status !== 0) return true;
    const projects = browser ? ['nettleser'] : ['data og regler', 'tilstand'];
    const chosen = projects.flatMap((name) => ['--project', name]);
    return run('npx', 'vitest', 'run', '--bail', '1', ...chosen, ...tests).status !== 0;
  } finally {
    await writeFile(path, sound);
  }
}

const words = process.argv.slice(2);
const chosen = mutations.filter(({ file, fault }) =>
  words.every((word) => `${file} ${fault}`.includes(word)),
);

const unnoticed: string[] = [];
try {
  await makeCopy();
  for (const mutation of chosen) {
    const noticed = await isNoticed(mutation);
    if (!noticed) unnoticed.push(mutation.fault);
    console.log(`[mutasjoner] ${noticed ? 'merket' : 'IKKE MERKET'}: ${mutation.fault}`);
  }
} finally {
  await rm(copy, { recursive: true });
}
console.log(`[mutasjoner] ${chosen.length - unnoticed.length} av ${chosen.length} ble merket`);
if (unnoticed.length > 0) process.exitCode = 1;

/** The folders that a build must not replace. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from '../inputs';
import { acceptedFile, data, dataProcess, manifestOf, snapshot } from './command';

const workplace = await realpath(await mkdtemp(join(tmpdir(), 'beredskapskartet-mappe-')));
afterAll(() => rm(workplace, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const place = (...names: string[]) => join(workplace, ...names);
const survey = acceptedFile('vanlig.csv');

/** There is no such file, so that nothing is built where the folder should have been refused. */
const nowhere = place('finnes-ikke.csv');

beforeAll(async () => {
  await mkdir(place('bilder'));
  await writeFile(place('bilder', 'ferie.txt'), 'ikke rør');
  await writeFile(place('fil'), 'ikke en mappe');
  await mkdir(place('hjem', 'dokumenter'), { recursive: true });
  await symlink(place('bilder'), place('snarvei'));
  await symlink(place('borte'), place('hengende'));
  expect((await data(['--survey', survey, '--out', place('med-svar')])).code).toBe(0);
  await writeFile(place('med-svar', 'svar.csv'), 'kommunenes svar');
});

const isOther = 'har annet innhold enn et datasett';
const isOwn = 'ligger i en av prosjektets egne mapper';
const isPrecious = 'prosjektet eller hjemmemappa di ligger der';

describe('--out', () => {
  test.each([
    ['a folder with other things in it', place('bilder'), isOther],
    ['a shortcut to one', place('snarvei'), isOther],
    ['a data set with a file that is not its own', place('med-svar'), `${isOther} (svar.csv)`],
    ['a file', place('fil'), 'er ikke en mappe som kan brukes'],
    ['the project', root, isPrecious],
    ['what the project lies in', dirname(root), isPrecious],
    ['a folder of the project', join(root, 'scripts'), isOwn],
    ['a new folder in one', join(root, 'src', 'ny'), isOwn],
    ['the root of the disk', '/', isPrecious],
    ['a shortcut that leads nowhere', place('hengende'), 'er ikke en mappe som kan brukes'],
    ['the home folder', place('hjem'), isPrecious],
    ['what the home folder lies in', workplace, isPrecious],
  ])('refuses %s', async (_, out, message) => {
    const before = await snapshot(workplace);
    vi.stubEnv('HOME', place('hjem'));
    vi.stubEnv('USERPROFILE', place('hjem'));
    const { code, stdout, stderr } = await data(['--survey', nowhere, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`${out} `);
    expect(await snapshot(workplace)).toEqual(before);
  });

  test('takes a new folder, seen from where the user stands, and replaces the data set there', async () => {
    const options = ['--survey', survey, '--out', join('ny', 'mappe')];
    for (const run of ['first', 'again']) {
      const { code, stdout } = await dataProcess(options, { INIT_CWD: workplace });
      expect({ run, code }).toEqual({ run, code: 0 });
      expect(stdout).toContain(`ligger i ${join('ny', 'mappe')}`);
    }
    expect((await manifestOf(place('ny', 'mappe'))).rounds).toHaveLength(1);
  });

  test('does not mind what a file manager leaves in a data set', async () => {
    const out = place('sett-paa');
    expect((await data(['--survey', survey, '--out', out])).code).toBe(0);
    await writeFile(join(out, '.DS_Store'), '');
    expect((await data(['--survey', survey, '--out', out])).code).toBe(0);
  });
});

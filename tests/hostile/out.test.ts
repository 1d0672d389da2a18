/** Wherever `--out` points, it is refused or it is a folder of its own that is new, empty or a data set. */
import * as fc from 'fast-check';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDestination } from '../../scripts/destination';
import { readOptions, UsageError } from '../../scripts/options';
import { anything, cases, seed } from './cases';

const workplace = await realpath(await mkdtemp(join(tmpdir(), 'beredskapskartet-stier-')));
afterAll(() => rm(workplace, { recursive: true }));

/** A project, so that it is not the real one that a fault would hurt. */
const project = join(workplace, 'prosjekt');

beforeAll(async () => {
  for (const folder of ['src/map', 'data', '.git', 'public/data', 'bilder', 'tom']) {
    await mkdir(join(project, folder), { recursive: true });
  }
  await writeFile(join(project, 'bilder', 'ferie.txt'), 'ikke rør');
  await writeFile(join(project, 'src', 'main.ts'), '');
  await writeFile(join(project, 'fil'), '');
  const manifest = { version: '1', files: [{ path: 'svar.parquet' }, { path: '../fil' }] };
  await writeFile(join(project, 'public/data/manifest.json'), JSON.stringify(manifest));
  await writeFile(join(project, 'public/data/svar.parquet'), '');
  const links = {
    snarvei: '../prosjekt/src',
    opp: '..',
    ring: 'ring',
    hengende: 'borte',
    rot: '/',
    hjem: homedir(),
    data2: 'public/data',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(project, name));
});

const step = fc.oneof(
  fc.constantFrom('..', '.', '', 'src', 'map', 'data', 'data2', '.git', 'public', 'bilder', 'tom'),
  fc.constantFrom('fil', 'snarvei', 'opp', 'ring', 'hengende', 'rot', 'hjem', 'ny', 'prosjekt'),
  fc.constantFrom(
    '~',
    '*',
    '$HOME',
    'con',
    'a'.repeat(300),
    '...',
    '%2e%2e',
    '\\',
    ' ',
    'svar.csv',
  ),
  anything,
);
const path = fc
  .tuple(fc.constantFrom('', '', '/', `${project}/`, '../'), fc.array(step, { maxLength: 5 }))
  .map(([start, steps]) => start + steps.join('/'));

/** What stands at the path, links followed, as far as it exists. */
const reached = (out: string): string => {
  try {
    return realpathSync(out);
  } catch {
    return out === '/' ? out : join(reached(resolve(out, '..')), out.slice(out.lastIndexOf(sep)));
  }
};
const lies = (folder: string, inside: string) => `${folder}${sep}`.startsWith(`${inside}${sep}`);

/** What a build in the folder would destroy; null where nothing. */
function harm(out: string): string | null {
  const folder = reached(out);
  const held = [project, realpathSync(homedir())].find(
    (one) => folder === '/' || lies(one, folder),
  );
  if (held !== undefined) return held;
  const inOwn = ['src', 'data', '.git'].find((name) => lies(folder, join(project, name)));
  if (inOwn !== undefined) return inOwn;
  if (!existsSync(folder)) return null;
  const kept = folder === join(project, 'public/data') ? ['manifest.json', 'svar.parquet'] : [];
  return readdirSync(folder).find((name) => !kept.includes(name)) ?? null;
}

/** All there is in the workplace, without following its links. */
const everything = async () =>
  (await readdir(workplace, { recursive: true, withFileTypes: true }))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

test('nothing that is no data set can be replaced', async () => {
  const before = await everything();
  const found = [
    'hengende',
    'hengende/ny',
    'ring/ny',
    'src/ny',
    'src/...',
    'opp/prosjekt/src/ny',
    'rot',
  ];
  const outs = [...found, ...fc.sample(path, { seed, numRuns: cases })].map((given) =>
    resolve(project, given),
  );
  const taken = await Promise.all(
    [...new Set(outs)].map(async (out) => {
      try {
        await checkDestination(out, project);
        return out;
      } catch (error) {
        if (!(error instanceof UsageError && error.message.includes('--out'))) throw error;
        return null;
      }
    }),
  );
  const harmed = taken.filter((out) => out !== null && harm(out) !== null);
  expect(harmed).toEqual([]);
  const seen = {
    taken: taken.filter((out) => out !== null).length,
    refused: taken.filter((out) => out === null).length,
  };
  expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(cases / 20);
  expect(await everything()).toEqual(before);
});

const option = fc.oneof(
  fc.constantFrom('--out', '--survey', '--min-n', '--wave', '--keep', '--skip-invalid', '--', '-h'),
  fc.constantFrom('--out=', '--out=x', '--min-n=-1', '--min-n=1e9', '--wave=2024.5', '--uot', '-o'),
  anything,
);

test('any options are understood or answered in plain words', () => {
  fc.assert(
    fc.property(fc.array(option, { maxLength: 5 }), (args) => {
      try {
        const { minN, wave } = readOptions(args);
        if (!Number.isInteger(minN) || minN < 1) throw new Error(`${minN}`);
        if (wave !== null && !(wave >= 2000 && wave <= 2100)) throw new Error(`${wave}`);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
      }
    }),
    { seed: seed + 1, numRuns: cases },
  );
});

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SurveyPlan } from '../../scripts/aggregate/round';
import { buildData } from '../../scripts/build-data';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { manifestFile, readManifest } from '../../src/contract/manifest';
import { root } from '../inputs';

const built = join(root, 'public/data');
const manifest = readManifest(JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8')));
const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-'));
afterAll(() => rm(workplace, { recursive: true }));

/** The plan that `npm run data` follows without options. */
async function examplePlan(): Promise<SurveyPlan> {
  const survey = await readSurvey(
    join(root, 'data/undersokelse/eksempel.csv'),
    await readContext(root),
  );
  const round = { bolge: 2024, datasett: 'eksempel', minN: 1, survey, file: 'eksempel.csv' } as const;
  return { kind: 'runde', round, beside: false };
}
const plan = await examplePlan();

describe('the build of the data', () => {
  test('lists every file it writes with its size, hash, rows, source and licence', async () => {
    const beside = [
      'manifest.json',
      'datapackage.json',
      'dcat.ttl',
      'versjoner.json',
      'versjoner',
    ];
    const written = (await readdir(built, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(built, join(entry.parentPath, entry.name)))
      .filter((path) => !beside.includes(path.split(sep)[0] ?? ''))
      .sort();
    expect(manifest.files.map((file) => file.path).sort()).toEqual(written);
    for (const file of manifest.files) {
      const bytes = await readFile(join(built, file.path));
      expect(file.bytes).toBe(bytes.byteLength);
      expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(file.sources.length).toBeGreaterThan(0);
      expect(file.sources.every(({ owner, licence }) => owner && licence)).toBe(true);
    }
    expect(manifestFile(manifest, 'kommuner.parquet').rows).toBe(357);
    expect(manifestFile(manifest, 'publiserte-tall.parquet').rows).toBe(255);
  });

  test('gives the same bytes from the same input', async () => {
    const again = await buildData(root, join(workplace, 'data'), plan);
    expect(again).toEqual(manifest);
  });

  test('leaves the last good build in place when it fails', async () => {
    const out = join(workplace, 'data');
    const before = await stat(join(out, 'manifest.json'));
    await expect(buildData(join(workplace, 'nowhere'), out, plan)).rejects.toThrow();
    const after = await stat(join(out, 'manifest.json'));
    expect(after.mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(workplace)).toEqual(['data']);
  });

  test('keeps each input as its SOURCE.md says it is', async () => {
    for (const folder of ['kommuner', 'grenser', 'rapport', 'undersokelse']) {
      const said = await readFile(join(root, 'data', folder, 'SOURCE.md'), 'utf8');
      const inputs = (await readdir(join(root, 'data', folder))).filter((f) => f !== 'SOURCE.md');
      for (const input of inputs) {
        const bytes = await readFile(join(root, 'data', folder, input));
        expect(said, input).toContain(createHash('sha256').update(bytes).digest('hex'));
      }
    }
  });
});

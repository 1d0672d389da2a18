/** Data builds that are replaced: kept under their version, left out where they may not lie, forgotten. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { whyNotBeside } from '../../scripts/versions';
import type { ManifestRound } from '../../src/contract/manifest';
import { contract as manifestContract } from '../../src/contract/manifest';
import type { Version } from '../../src/contract/versions';
import { acceptedFile, data, manifestOf, noticesIn, snapshot } from './command';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-versjoner-'));
afterAll(() => rm(workplace, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());
const place = (...names: string[]) => join(workplace, ...names);

const out = place('data');
const plain = acceptedFile('vanlig.csv');
const other = place('andre-svar.csv');
const build = (...options: string[]) => data(['--out', out, ...options]);
const listed = async () =>
  (JSON.parse(await readFile(join(out, 'versjoner.json'), 'utf8')) as { versions: Version[] })
    .versions;
const names = async () => (await listed()).map(({ version }) => version);
const folders = () => readdir(join(out, 'versjoner')).catch(() => []);

/** What `snapshot` says of the bytes, whenever they were written. */
const bytesOf = async (folder: string) =>
  Object.entries(await snapshot(folder))
    .map(([name, said]) => [name, said.split(' ')[1]])
    // Of a folder there are no bytes.
    .filter(([name = '']) => /\.\w+$/.test(name));

const template = place('mal');

/** Two builds of the same round, the one of `vanlig.csv` replaced: built once, and laid out anew. */
async function replaced(): Promise<readonly [string, string]> {
  await rm(out, { recursive: true, force: true });
  await cp(template, out, { recursive: true });
  const [second = '', first = ''] = await names();
  return [first, second];
}

beforeAll(async () => {
  const lines = (await readFile(plain, 'utf8')).trimEnd().split('\n');
  await writeFile(other, lines.slice(0, -1).join('\n'));
  expect((await build('--survey', plain)).code).toBe(0);
  await cp(out, place('kopi'), { recursive: true });
  expect((await build('--survey', other)).code).toBe(0);
  await cp(out, template, { recursive: true });
});

describe('a build that is replaced', () => {
  let versions: readonly [string, string] = ['', ''];
  beforeAll(async () => {
    versions = await replaced();
  });

  test('lies byte for byte under its version, and is listed with its day', async () => {
    const [first, second] = versions;
    expect(await names()).toEqual([second, first]);
    const ofNewest = ['versjoner.json', 'datapackage.json', 'dcat.ttl'];
    const own = (await bytesOf(place('kopi'))).filter(([name = '']) => !ofNewest.includes(name));
    const kept = join(out, 'versjoner', first);
    const described = 'datapackage.json';
    expect((await bytesOf(kept)).filter(([name]) => name !== described)).toEqual(own);
    // Its data package is of its own files, which lie beside it.
    const { version, resources } = JSON.parse(await readFile(join(kept, described), 'utf8')) as {
      version: string;
      resources: { path: string; bytes: number }[];
    };
    expect(version).toBe(first);
    expect(resources.map(({ path }) => path).sort()).toEqual(
      own.map(([name]) => name).filter((name) => name !== 'manifest.json'),
    );
    for (const { path, bytes } of resources) {
      expect((await readFile(join(kept, path))).byteLength, path).toBe(bytes);
    }
    for (const { built, contract, rounds } of await listed()) {
      expect(built).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(contract).toBe(manifestContract);
      expect(rounds).toEqual([{ bolge: 2024, datasett: 'undersokelsen', min_n: 1 }]);
    }
  });

  test('stays when the same is built again, and becomes the newest when it is built anew', async () => {
    const [first, second] = versions;
    const days = new Map((await listed()).map(({ version, built }) => [version, built]));
    vi.stubEnv('SOURCE_DATE_EPOCH', '4102444800');
    expect((await build('--keep')).code).toBe(0);
    expect(await names()).toEqual([second, first]);
    expect((await build('--survey', plain)).code).toBe(0);
    expect(await names()).toEqual([first, second]);
    expect(await folders()).toEqual([second]);
    for (const { version, built } of await listed()) expect(built).toBe(days.get(version));
  });

  test('is not kept when a file of it is not what it was, and that is said', async () => {
    const [first, second] = versions;
    await writeFile(join(out, 'undersokelsen/svar.parquet'), 'noe annet');
    const { code, stdout } = await build('--survey', other);
    expect(code).toBe(0);
    expect(noticesIn(stdout)).toEqual([
      `Versjon ${first} er ikke tatt vare på. Fila undersokelsen/svar.parquet mangler eller er endret.`,
    ]);
    expect(await names()).toEqual([second]);
  });
});

describe('what may not lie beside the newest', () => {
  const round = (bolge: number, min_n: number, datasett: 'undersokelsen' | 'eksempel') =>
    ({ bolge, min_n, datasett }) as ManifestRound;
  const real = round(2024, 1, 'undersokelsen');
  const old: Version = {
    version: '0123456789ab',
    built: '2026-01-01',
    contract: manifestContract,
    rounds: [real],
  };

  test.each([
    ['the same round', [real], null],
    ['that round and another', [real, round(2026, 3, 'undersokelsen')], null],
    ['another round', [round(2026, 1, 'undersokelsen')], 'svar fra 2024'],
    ['made answers of that year', [round(2024, 1, 'eksempel')], 'svar fra 2024'],
    ['a higher threshold', [round(2024, 3, 'undersokelsen')], 'med --min-n 1 og den nye med 3'],
    ['nothing', [], 'svar fra 2024'],
  ])('answers beside %s', (_, rounds, why) => {
    const said = whyNotBeside(old, rounds);
    if (why === null) expect(said).toBeNull();
    else expect(said).toContain(why);
  });

  test('made answers beside anything', () => {
    expect(whyNotBeside({ ...old, rounds: [round(2024, 1, 'eksempel')] }, [])).toBeNull();
  });

  test('is left out of the new data set, which says why; made ones are not kept by --keep', async () => {
    const [first, second] = await replaced();
    const { code, stdout } = await build('--no-example');
    expect(code).toBe(0);
    expect(noticesIn(stdout)).toEqual(
      [second, first].map(
        (version) =>
          `Versjon ${version} er ikke tatt vare på. Den har kommunenes egne svar fra 2024, som det nye datasettet ikke har.`,
      ),
    );
    expect(await folders()).toEqual([]);

    const [published] = await names();
    expect((await build()).code).toBe(0);
    const [example] = await names();
    const aged = { ...(await manifestOf(out)), version: 'aaaaaaaaaaaa' };
    await writeFile(join(out, 'manifest.json'), JSON.stringify(aged));
    expect((await build('--keep')).code).toBe(0);
    expect(await names()).toEqual([example, published]);
  });
});

describe('--versions and --forget', () => {
  test('keep as many as is said, and take away what is named and what is not listed', async () => {
    const [first, second] = await replaced();
    await mkdir(join(out, 'versjoner', '0123456789ab'), { recursive: true });
    const unknown = await build('--forget', 'ffffffffffff');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain(`Disse er: ${first}.`);
    expect((await build('--forget', second)).stderr).toContain('er datasettet som vises');

    const { code, stdout } = await build('--forget', first);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '[data] Slettet 1 eldre versjon.\n' });
    expect(await names()).toEqual([second]);
    expect(await folders()).toEqual([]);

    expect((await build('--survey', plain, '--versions', '0')).code).toBe(0);
    expect(await names()).toEqual([first]);
    expect(await folders()).toEqual([]);
  });
});

test('a build that was stopped as it changed places gives the last good one back', async () => {
  const [first, second] = await replaced();
  const before = await bytesOf(out);
  await mkdir(place('.data-bygges-avbrutt'));
  await rename(out, place('.data-bygges-avbrutt', 'forrige'));
  expect((await build('--survey', 'finnes-ikke.csv')).code).toBe(1);
  expect(await bytesOf(out)).toEqual(before);
  expect(await names()).toEqual([second, first]);
  expect(await readdir(workplace)).not.toContain('.data-bygges-avbrutt');
});

test('a folder among the versions that is none of them is not replaced', async () => {
  const [first] = await replaced();
  await writeFile(join(out, 'versjoner', first, 'notater.txt'), 'ikke rør');
  const { code, stderr } = await build('--survey', other);
  expect(code).toBe(1);
  expect(stderr).toContain(`har annet innhold enn et datasett (${join(first, 'notater.txt')})`);
});

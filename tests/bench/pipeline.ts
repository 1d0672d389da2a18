/** `npm run bench`: how long `npm run data` takes with small and large survey files, and its memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, min, max } from 'd3';
import { kommuner, root } from '../inputs';
import { writeSurveyFile } from './survey-file';

const sizes = [189, 20_000, 200_000];
const runs = 3;

interface Usage {
  readonly seconds: number;
  readonly megabytes: number;
}

async function buildOnce(survey: string, workplace: string): Promise<Usage> {
  const usage = join(workplace, 'minne');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', join(root, 'tests/bench/report-usage.mjs')],
      ...[join(root, 'scripts/data.ts'), '--survey', survey, '--out', join(workplace, 'data')],
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, BENCH_USAGE: usage },
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build ended with ${code}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: Number(await readFile(usage, 'utf8')) };
}

const digits = (value: number | undefined, count: number) => (value ?? NaN).toFixed(count);

if (!existsSync(join(root, 'node_modules'))) throw new Error('Run npm install first');
const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-bench-'));
const results = [];
try {
  const numbers = kommuner.map((row) => row['kommunenummer'] ?? '');
  console.log(`[bench] npm run data, ${runs} ganger hver, ${cpus().length} kjerner`);
  for (const answers of sizes) {
    const survey = join(workplace, `${answers}.csv`);
    await writeSurveyFile(survey, answers, numbers);
    const { size } = await stat(survey);
    const measured: Usage[] = [];
    for (let run = 0; run < runs; run++) measured.push(await buildOnce(survey, workplace));
    const seconds = measured.map((one) => one.seconds);
    const megabytes = max(measured, (one) => one.megabytes);
    results.push({ answers, bytes: size, seconds, megabytes });
    console.log(
      `[bench] ${String(answers).padStart(7)} svar (${digits(size / 1e6, 1)} MB): ` +
        `${digits(median(seconds), 1)} s (${digits(min(seconds), 1)}–${digits(max(seconds), 1)}), ` +
        `høyst ${digits(megabytes, 0)} MB minne`,
    );
  }
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'bench-data.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log('[bench] Tallene ligger i .cache/bench-data.json');
} finally {
  await rm(workplace, { recursive: true });
}

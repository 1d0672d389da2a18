/** Turns the inputs in `data/` and a survey round into the data set of the site. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, ManifestRound } from '../src/contract/manifest';
import { readManifest } from '../src/contract/manifest';
import type { SurveyDatasett } from '../src/contract/datasett';
import type { SourceId } from '../src/contract/sources';
import type { SurveyPlan } from './aggregate/round';
import { describeData, describeKept } from './describe/describe';
import { buildBoundaries } from './geo/boundaries';
import type { BuiltFile } from './manifest';
import { writeManifest } from './manifest';
import type { Rounds } from './tables/build';
import { buildMethodFile } from './method-file';
import { buildOpeningFile } from './opening-file';
import { buildTables } from './tables/build';
import { readLandsdeler } from './tables/landsdeler';
import { readRounds } from './tables/rounds';
import { replaceWhole } from './unfinished';
import type { Keeping } from './versions';
import { keepVersions, usualVersions } from './versions';

export class DataBuildError extends Error {
  override readonly name = 'DataBuildError';
}

async function roundsIn(out: string): Promise<readonly ManifestRound[]> {
  const path = join(out, 'manifest.json');
  if (!existsSync(path)) return [];
  return readManifest(JSON.parse(await readFile(path, 'utf8'))).rounds;
}

const isReal = ({ datasett }: { datasett: string }) => datasett === ('undersokelsen' satisfies SurveyDatasett);

/** Whether the data set in `out` holds municipalities' own answers. */
export async function hasRealRounds(out: string): Promise<boolean> {
  try {
    return (await roundsIn(out)).some(isReal);
  } catch {
    return false;
  }
}

/**
 * The rounds of the new data set: the plan's own, and those of the data set in `out` that stand beside
 * it. Made answers never stand beside real ones.
 */
async function roundsOf(plan: SurveyPlan, out: string): Promise<Rounds> {
  if (plan.kind === 'publisert') return { round: null, kept: null };
  const years = (rounds: readonly ManifestRound[]) => rounds.map(({ bolge }) => bolge);
  if (plan.kind === 'behold') {
    return {
      round: null,
      kept: { folder: out, years: years((await roundsIn(out)).filter(isReal)) },
    };
  }
  const { round, beside } = plan;
  if (!beside) return { round, kept: null };
  const others = (await roundsIn(out)).filter(({ bolge }) => bolge !== round.bolge);
  if (!isReal(round) && others.some(isReal)) {
    throw new DataBuildError(
      'Datasettet som ligger der, har kommunenes egne svar. Eksempelundersøkelsen kan ikke legges ved siden av dem.',
    );
  }
  const kept = others.filter(({ datasett }) => datasett === round.datasett);
  return { round, kept: { folder: out, years: years(kept) } };
}

/** What a file's sources are, once it is known whose answers it holds, if anybody's. */
function sourcesOf(sources: readonly SourceId[], rounds: readonly ManifestRound[]): SourceId[] {
  if (rounds.some(isReal)) return [...sources];
  return sources.flatMap((id) =>
    id !== 'undersokelse' ? id : rounds.length > 0 ? ('eksempel' as const) : [],
  );
}

/**
 * Builds all files into a folder beside `out` and moves it into place when everything is there, so
 * that a failed build leaves the last good one.
 * @param root the project's folder, with `data/` in it
 * @param out folder that the build replaces
 * @param keeping which of the builds that were there before can still be opened
 * @throws {DataBuildError} when the rounds cannot stand together, in words for the person who builds
 */
export function buildData(
  root: string,
  out: string,
  plan: SurveyPlan,
  keeping: Keeping = { most: usualVersions, replaced: true, notice: () => undefined },
): Promise<Manifest> {
  return replaceWhole(out, async (folder) => {
    const tables = await buildTables(root, folder, await roundsOf(plan, out));
    const rounds = await readRounds(join(folder, 'runder.parquet'));
    const landsdelOf = await readLandsdeler(join(folder, 'kommuner.parquet'));
    const boundaries = await buildBoundaries({ root, landsdelOf }, folder);
    const computed = [
      await buildMethodFile(folder, rounds),
      await buildOpeningFile(folder, rounds),
    ];
    const files: BuiltFile[] = [
      ...tables.map(({ table, rows }) => ({
        path: table.file,
        rows,
        sources: sourcesOf(table.sources, rounds),
      })),
      ...boundaries.map((file): BuiltFile => ({ ...file, sources: ['kartverket'] })),
      ...computed.map((file) => ({ ...file, sources: sourcesOf(file.sources, rounds) })),
    ];
    const manifest = await writeManifest(folder, rounds, files);
    await describeData(folder, manifest);
    const kept = await keepVersions(out, folder, manifest, keeping);
    await describeKept(folder, kept);
    return manifest;
  });
}

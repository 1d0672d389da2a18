/** Turns the inputs in `data/` and a survey round into the data set of the site. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isReal } from '../src/contract/datasett';
import type { Manifest, ManifestRound } from '../src/contract/manifest';
import { readManifest } from '../src/contract/manifest';
import type { SourceId } from '../src/contract/data-origins';
import { roundsOf } from '../src/query/round';
import type { SurveyPlan } from './aggregate/round';
import { describeData, describeKept } from './describe/describe';
import { buildBoundaries } from './geo/boundaries';
import type { BuiltFile } from './manifest';
import { writeManifest } from './manifest';
import type { Rounds } from './tables/build';
import { buildMethodFile } from './method-file';
import { buildOpeningFiles } from './opening-file';
import { buildTables } from './tables/build';
import { buildFiguresFile } from './report/figures/build';
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

const ofReal = ({ datasett }: ManifestRound) => isReal(datasett);

/** Whether the data set in `out` holds municipalities' own answers. */
export async function hasRealRounds(out: string): Promise<boolean> {
  try {
    return (await roundsIn(out)).some(ofReal);
  } catch {
    return false;
  }
}

/**
 * The rounds of the new build: the plan's own, and those of the build in `out` that stand beside it. Made
 * answers never stand beside real ones.
 */
async function planned(plan: SurveyPlan, out: string): Promise<Rounds> {
  if (plan.kind === 'uten') return { datasett: null, round: null, kept: null };
  const years = (rounds: readonly ManifestRound[]) => rounds.map(({ bolge }) => bolge);
  if (plan.kind === 'behold') {
    const kept = { folder: out, years: years((await roundsIn(out)).filter(ofReal)) };
    return { datasett: 'undersokelsen', round: null, kept };
  }
  const { round, beside } = plan;
  const { datasett, survey, file } = round;
  if (isReal(datasett) && survey.eksempel) {
    throw new DataBuildError(
      `${file} er eksempelundersøkelsen, som er laget og er ingens svar. Den kan ikke legges inn som kommunenes svar.`,
    );
  }
  if (!beside) return { datasett, round, kept: null };
  const others = (await roundsIn(out)).filter(({ bolge }) => bolge !== round.bolge);
  if (!isReal(datasett) && others.some(ofReal)) {
    throw new DataBuildError(
      'Datasettet som ligger der, har kommunenes egne svar. Eksempelundersøkelsen kan ikke legges ved siden av dem.',
    );
  }
  const kept = { folder: out, years: years(roundsOf(others, datasett)) };
  return { datasett, round, kept };
}

/** What a file's sources are, once it is known whose answers it holds, if anybody's. */
const sourcesOf = (sources: readonly SourceId[], rounds: Rounds): SourceId[] =>
  sources.map((id) => (id === 'undersokelse' && rounds.datasett === 'eksempel' ? 'eksempel' : id));

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
    const rounds = await planned(plan, out);
    const tables = await buildTables(root, folder, rounds);
    const held = await readRounds(folder, rounds.datasett);
    const landsdelOf = await readLandsdeler(join(folder, 'kommuner.parquet'));
    const boundaries = await buildBoundaries({ root, landsdelOf }, folder);
    const computed = [
      await buildMethodFile(folder, held),
      await buildFiguresFile(root, folder),
      ...(await buildOpeningFiles(folder, held)),
    ];
    const files: BuiltFile[] = [
      ...tables.map(({ table, path, rows }) => ({ path, rows, sources: table.sources })),
      ...boundaries.map((file): BuiltFile => ({ ...file, sources: ['kartverket'] })),
      ...computed,
    ];
    const manifest = await writeManifest(
      folder,
      held,
      files.map((file) => ({ ...file, sources: sourcesOf(file.sources, rounds) })),
    );
    await describeData(folder, manifest);
    const kept = await keepVersions(out, folder, manifest, keeping);
    await describeKept(folder, kept);
    return manifest;
  });
}

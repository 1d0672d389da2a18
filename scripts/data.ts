/** `npm run data`: builds the data set from a survey, and says what it holds. */
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMade } from '../src/contract/datasett';
import type { SurveyPlan } from './aggregate/round';
import { buildData, DataBuildError } from './build-data';
import { SiteFactsError } from './describe/site-facts';
import { checkDestination } from './destination';
import { forgetVersions } from './forget';
import { help } from './help';
import type { KeptPlan } from './kept';
import { keptPlan } from './kept';
import type { DataOptions } from './options';
import { readOptions, UsageError } from './options';
import { readContext } from './survey/context';
import { SurveyProblems } from './survey/problems';
import { Progress } from './survey/progress';
import { readSurvey } from './survey/read';
import { counted, shown } from './survey/text';
import { clearUnfinished } from './unfinished';
import { versionsIn } from './versions';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
/** npm runs its commands from the project's folder, wherever the person who typed it stands. */
const standing = process.env['INIT_CWD'] ?? process.cwd();
const usualYear = 2024;
const mostNotices = 100;

const say = (line: string) => console.log(`[data] ${line}`);

function sayNotices(notices: readonly string[]): void {
  for (const notice of notices.slice(0, mostNotices)) say(`Merk: ${notice}.`);
  if (notices.length > mostNotices) say(`Merk: … og ${notices.length - mostNotices} til.`);
}

async function readRound({
  survey: given,
  minN,
  wave,
  skipInvalid,
}: DataOptions): Promise<SurveyPlan> {
  const path =
    given === null ? join(root, 'data/undersokelse/eksempel.csv') : resolve(standing, given);
  const progress = new Progress(process.stderr);
  const survey = await readSurvey(path, await readContext(root), progress.show, {
    skipInvalid,
  }).finally(() => progress.end());
  const { lest, ugyldige, erstattet, uferdige } = survey.rader;
  say(
    `${shown(basename(path))}: ${counted(lest, 'rad', 'rader')} lest, svar fra ${counted(survey.answers.length, 'kommune', 'kommuner')} ` +
      `(${erstattet} erstattet av nyere svar, ${uferdige} uferdige, ${ugyldige} utelatt med feil)`,
  );
  sayNotices(survey.notices);
  const bolge = wave ?? survey.year ?? usualYear;
  if (wave === null && bolge !== usualYear) {
    say(
      `Merk: De fleste svarene er fra ${bolge}, så runden får det året. Velg et annet med --wave.`,
    );
  }
  const datasett = given === null ? 'eksempel' : 'undersokelsen';
  return {
    kind: 'runde',
    round: { bolge, datasett, minN, survey, file: basename(path) },
    beside: wave !== null,
  };
}

async function planFor(options: DataOptions, kept: KeptPlan | null): Promise<SurveyPlan> {
  if (options.noExample) return { kind: 'uten' };
  if (!kept) return readRound(options);
  say(kept.why);
  return kept.plan;
}

async function sayVersions(out: string): Promise<void> {
  const [, ...older] = await versionsIn(out);
  if (older.length === 0) return;
  say(
    `Eldre versjoner som kan åpnes: ${older.map(({ version, built }) => `${version} (fra ${built})`).join(', ')}`,
  );
}

async function forget(out: string, asked: string): Promise<void> {
  const forgotten = await forgetVersions(out, asked);
  say(`Slettet ${counted(forgotten.length, 'eldre versjon', 'eldre versjoner')}.`);
  await sayVersions(out);
}

async function run(options: DataOptions, out: string): Promise<void> {
  await checkDestination(out, root);
  await clearUnfinished(out);
  if (options.forget !== null) {
    await forget(out, options.forget);
    return;
  }
  const kept = options.keep ? await keptPlan(out) : null;
  const manifest = await buildData(root, out, await planFor(options, kept), {
    most: options.versions,
    replaced: !options.keep || kept !== null,
    notice: (text) => {
      say(`Merk: ${text}.`);
    },
  });
  for (const { path, rows, bytes } of manifest.files) {
    say(
      `${path}: ${counted(rows, 'rad', 'rader')}, ${counted(Math.round(bytes / 1000), 'kB', 'kB')}`,
    );
  }
  const { rounds, version } = manifest;
  const held = rounds.map(
    ({ bolge, datasett }) => `${bolge} (${isMade(datasett) ? 'eksempel' : 'kommunenes svar'})`,
  );
  say(
    held.length > 0
      ? `Runder: ${held.join(', ')}`
      : 'Ingen undersøkelse er med, bare rapportens tall',
  );
  say(`Versjon ${version} ligger i ${relative(standing, out) || out}`);
  await sayVersions(out);
}

function explain(error: unknown): string {
  if (error instanceof SurveyProblems) {
    const skip = error.skippable ? ' Med --skip-invalid blir rader med feil utelatt i stedet.' : '';
    return `Svarene kan ikke brukes. ${error.message}\n\nRett fila og kjør på nytt.${skip}`;
  }
  if (error instanceof UsageError)
    return `${error.message}\nSkriv «npm run data -- --help» for å se valgene.`;
  return error instanceof DataBuildError || error instanceof SiteFactsError
    ? error.message
    : String(error instanceof Error ? (error.stack ?? error) : error);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(help);
  } else {
    await run(
      options,
      options.out === null ? join(root, 'public/data') : resolve(standing, options.out),
    );
  }
} catch (error) {
  console.error(`[data] ${explain(error)}\n\n[data] Ingenting er skrevet eller endret.`);
  process.exitCode = 1;
}

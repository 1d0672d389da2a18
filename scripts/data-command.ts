/** What `npm run data` does: builds the data set from a survey, and says what it holds. */
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
import type { Screen } from './survey/progress';
import { Progress } from './survey/progress';
import { readSurvey } from './survey/read';
import { counted, shown } from './survey/text';
import { clearUnfinished } from './unfinished';
import { versionsIn } from './versions';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const usualYear = 2024;
const mostNotices = 100;

/** Where the command is typed, and what shows what it says. */
export interface Terminal {
  /** The folder that the person who types stands in. */
  readonly standing: string;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows how far a long reading has come. */
  readonly screen: Screen;
}

type Say = (line: string) => void;

function sayNotices(say: Say, notices: readonly string[]): void {
  for (const notice of notices.slice(0, mostNotices)) say(`Merk: ${notice}.`);
  if (notices.length > mostNotices) say(`Merk: … og ${notices.length - mostNotices} til.`);
}

async function readRound(
  { survey: given, minN, wave, skipInvalid }: DataOptions,
  { standing, screen }: Terminal,
  say: Say,
): Promise<SurveyPlan> {
  const path =
    given === null ? join(root, 'data/undersokelse/eksempel.csv') : resolve(standing, given);
  const progress = new Progress(screen);
  const survey = await readSurvey(path, await readContext(root), progress.show, {
    skipInvalid,
  }).finally(() => progress.end());
  const { lest, ugyldige, erstattet, uferdige } = survey.rader;
  say(
    `${shown(basename(path))}: ${counted(lest, 'rad', 'rader')} lest, svar fra ${counted(survey.answers.length, 'kommune', 'kommuner')} ` +
      `(${erstattet} erstattet av nyere svar, ${uferdige} uferdige, ${ugyldige} utelatt med feil)`,
  );
  sayNotices(say, survey.notices);
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

async function planFor(
  options: DataOptions,
  kept: KeptPlan | null,
  terminal: Terminal,
  say: Say,
): Promise<SurveyPlan> {
  if (options.noExample) return { kind: 'uten' };
  if (!kept) return readRound(options, terminal, say);
  say(kept.why);
  return kept.plan;
}

async function sayVersions(say: Say, out: string): Promise<void> {
  const [, ...older] = await versionsIn(out);
  if (older.length === 0) return;
  say(
    `Eldre versjoner som kan åpnes: ${older.map(({ version, built }) => `${version} (fra ${built})`).join(', ')}`,
  );
}

async function forget(say: Say, out: string, asked: string): Promise<void> {
  const forgotten = await forgetVersions(out, asked);
  say(`Slettet ${counted(forgotten.length, 'eldre versjon', 'eldre versjoner')}.`);
  await sayVersions(say, out);
}

async function run(options: DataOptions, out: string, terminal: Terminal): Promise<void> {
  const say = (line: string) => {
    terminal.say(`[data] ${line}`);
  };
  await checkDestination(out, root);
  await clearUnfinished(out);
  if (options.forget !== null) {
    await forget(say, out, options.forget);
    return;
  }
  const kept = options.keep ? await keptPlan(out) : null;
  const manifest = await buildData(root, out, await planFor(options, kept, terminal, say), {
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
  say(`Versjon ${version} ligger i ${relative(terminal.standing, out) || out}`);
  await sayVersions(say, out);
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

/**
 * @param args the options as they were typed
 * @returns the exit code; when it is not nought, nothing has been written or changed
 */
export async function runData(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      terminal.say(help);
    } else {
      const out =
        options.out === null ? join(root, 'public/data') : resolve(terminal.standing, options.out);
      await run(options, out, terminal);
    }
    return 0;
  } catch (error) {
    terminal.complain(`[data] ${explain(error)}\n\n[data] Ingenting er skrevet eller endret.`);
    return 1;
  }
}

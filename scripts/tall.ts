/** `npm run --silent tall`: prints the view model as CSV. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readManifest } from '../src/contract/manifest';
import { viewAsCsv } from '../src/out/files/rows';
import { datasettFor, datasettIds } from '../src/contract/datasett';
import { effektIds, indikatorIds } from '../src/indicators/catalogue';
import { nivaer } from '../src/indicators/niva';
import { buildView } from '../src/model/view';
import type { FilterId } from '../src/query/filters';
import { filterIds, filterValues } from '../src/query/filters';
import type { Query } from '../src/query/query';
import { readAddress } from '../src/state/address';
import { answerTo, askLasting } from '../src/state/database-numbers';
import { questionOf } from '../src/state/numbers';
import { namedRows } from '../src/text/names';
import { textsOf } from '../src/text/texts';
import { openDatabase } from './database';

const nb = textsOf('nb');
const root = fileURLToPath(new URL('..', import.meta.url));

const allowed: Readonly<Record<string, readonly string[]>> = {
  datasett: datasettIds,
  indikator: indikatorIds,
  effekt: effektIds,
  niva: nivaer,
  ...filterValues,
};

const help = `Skriver tallene bak kartet som CSV, fra samme kode og SQL som siden.

  npm run --silent tall -- --indikator samarbeider --niva fylke
  npm run --silent tall -- --indikator effekt --effekt forebygging --niva landsdel --sektor ikt,vei > tall.csv

Valgene er de samme som i sidens adresse; flere verdier i et filter skilles med komma:
${Object.entries(allowed)
  .map(([name, values]) => `  --${name.padEnd(12)} ${values.join(' | ')}`)
  .join('\n')}
  --bolge        undersøkelsens år; ellers den nyeste
  --data         mappe med et bygd datasett; ellers public/data
`;

class UsageError extends Error {}

/** The choices on the command line, as a query string that the address's own codec reads. */
function readArguments() {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(
        Object.keys(allowed).map((name) => [name, { type: 'string' as const }]),
      ),
      bolge: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const given = values as Partial<Record<string, string>> & { help?: boolean };
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(allowed)) {
    const value = given[name];
    if (value === undefined) continue;
    const asked = filterIds.includes(name as FilterId) ? value.split(',') : [value];
    const wrong = asked.find((chosen) => !values.includes(chosen));
    if (wrong !== undefined) {
      throw new UsageError(`--${name} kan ikke være «${wrong}». Velg blant: ${values.join(', ')}`);
    }
    parameters.set(name, value);
  }
  const { bolge, data, help } = given;
  if (bolge !== undefined) parameters.set('bolge', bolge);
  return { choices: readAddress(parameters.toString()), bolge, data, help };
}

async function printNumbers(): Promise<string> {
  const { choices, bolge, data, help: wantsHelp } = readArguments();
  if (wantsHelp) return help;
  const folder = data
    ? resolve(process.env['INIT_CWD'] ?? process.cwd(), data)
    : join(root, 'public/data');
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) {
    throw new UsageError(`Fant ikke noe datasett i ${folder}. Kjør «npm run data» først.`);
  }
  const manifest = readManifest(JSON.parse(readFileSync(path, 'utf8')));
  const { rounds } = manifest;
  const years = rounds.map((round) => String(round.bolge));
  if (bolge !== undefined && !years.includes(bolge)) {
    throw new UsageError(
      `Datasettet har ingen undersøkelse fra «${bolge}». ` +
        (years.length > 0 ? `Det har: ${years.join(', ')}` : 'Det har bare rapportens tall.'),
    );
  }
  const question = questionOf(choices);
  const database = await openDatabase(folder);
  try {
    const ask = <Row>(query: Query) => database.query<Row>(query);
    const datasett = datasettFor(rounds, question.datasett);
    const answer = await answerTo(ask, manifest, () => askLasting(ask, datasett), question);
    const rows = namedRows(nb, answer.rows);
    return viewAsCsv(nb, buildView({ ...answer, niva: choices.niva }, rows, []));
  } finally {
    database.close();
  }
}

try {
  process.stdout.write(await printNumbers());
} catch (error) {
  const isUsageError =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(
    isUsageError ? `[tall] ${(error as Error).message}\n       Se: npm run tall -- --help` : error,
  );
  process.exitCode = 1;
}

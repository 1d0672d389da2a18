/** The options of `npm run data`, read and checked before anything else happens. */
import { parseArgs } from 'node:util';
import { nearest } from './survey/text';
import { usualVersions } from './versions';

/** Thrown for options that make no sense; the message says what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface DataOptions {
  /** As it was typed; null for the example survey. */
  readonly survey: string | null;
  /** As it was typed; null for `public/data`. */
  readonly out: string | null;
  readonly minN: number;
  readonly wave: number | null;
  readonly skipInvalid: boolean;
  readonly noExample: boolean;
  readonly keep: boolean;
  /** The most replaced builds to keep. */
  readonly versions: number;
  /** The kept builds to take away, as they were typed; null to build. */
  readonly forget: string | null;
  readonly help: boolean;
}

const types = {
  survey: { type: 'string' },
  out: { type: 'string' },
  'min-n': { type: 'string' },
  wave: { type: 'string' },
  'skip-invalid': { type: 'boolean' },
  'no-example': { type: 'boolean' },
  keep: { type: 'boolean' },
  versions: { type: 'string' },
  forget: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Name = keyof typeof types;

const names = Object.keys(types) as Name[];
const isName = (name: string): name is Name => names.some((allowed) => allowed === name);

const wants: Readonly<Record<Name, string>> = {
  survey: 'en fil, for eksempel --survey svar.csv',
  out: 'en mappe, for eksempel --out nytt-datasett',
  'min-n': 'et helt tall fra 1 til 1 000 000, for eksempel --min-n 5',
  wave: 'et årstall fra 2000 til 2100, for eksempel --wave 2026',
  'skip-invalid': 'ingen verdi',
  'no-example': 'ingen verdi',
  keep: 'ingen verdi',
  versions: 'et helt tall fra 0 til 1000, for eksempel --versions 20',
  forget: 'versjoner med komma mellom, eller alle, for eksempel --forget alle',
  help: 'ingen verdi',
};

/** Options that say what a round is, and so mean nothing where no round is read. */
const ofRound: readonly Name[] = ['survey', 'min-n', 'wave', 'skip-invalid'];

type Given = ReadonlyMap<Name, string>;

function unknownOption(name: string): UsageError {
  const near = nearest(name, names);
  return new UsageError(
    `--${name} er ikke et valg her.${near === null ? '' : ` Mente du --${near}?`} Valgene er ${names.map((allowed) => `--${allowed}`).join(', ')}.`,
  );
}

function readGiven(args: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...args], options: types, strict: false, tokens: true });
  const given = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new UsageError(
        `«${token.value}» står for seg selv. Fila med svar oppgis slik: --survey FIL.`,
      );
    }
    const { name, value, inlineValue } = token;
    if (!isName(name)) throw unknownOption(name);
    if (given.has(name)) throw new UsageError(`--${name} er oppgitt to ganger.`);
    const isMissing =
      value === undefined || value === '' || (!inlineValue && value.startsWith('-'));
    if (types[name].type === 'string' ? isMissing : value !== undefined) {
      throw new UsageError(`--${name} skal ha ${wants[name]}.`);
    }
    given.set(name, value ?? '');
  }
  return given;
}

function readNumber(given: Given, name: Name, least: number, most: number): number | null {
  const text = given.get(name);
  if (text === undefined) return null;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} kan ikke være «${text}». Det skal være ${wants[name]}.`);
}

function refuseTogether(given: Given, name: Name, others: readonly Name[], why: string): void {
  const clashing = others.find((other) => given.has(other));
  if (!given.has(name) || !clashing) return;
  throw new UsageError(`--${name} kan ikke brukes sammen med --${clashing}: ${why}.`);
}

/**
 * @param args what follows the command
 * @throws {UsageError} in words for the person who typed them
 */
export function readOptions(args: readonly string[]): DataOptions {
  const given = readGiven(args);
  const minN = readNumber(given, 'min-n', 1, 1_000_000) ?? 1;
  const wave = readNumber(given, 'wave', 2000, 2100);
  const noExample = 'da er bare rapportens tall med';
  refuseTogether(given, 'no-example', ofRound, noExample);
  refuseTogether(given, 'keep', ['survey', 'no-example'], 'da beholdes svarene som alt ligger der');
  refuseTogether(
    given,
    'forget',
    names.filter((name) => !['forget', 'out', 'help'].includes(name)),
    'da blir bare eldre versjoner slettet, og ingenting bygd',
  );
  return {
    survey: given.get('survey') ?? null,
    out: given.get('out') ?? null,
    minN,
    wave,
    skipInvalid: given.has('skip-invalid'),
    noExample: given.has('no-example'),
    keep: given.has('keep'),
    versions: readNumber(given, 'versions', 0, 1000) ?? usualVersions,
    forget: given.get('forget') ?? null,
    help: given.has('help'),
  };
}

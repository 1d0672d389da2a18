/** What the estimate is computed from, and how it is found among the printed and derived numbers. */
import { slug } from '../slug';
import { type Counts, klasser, type Kommune } from './cells';
import type { Margins } from './chain';

/** Lowest and highest possible. */
export type Limits = readonly [low: number, high: number];

export interface EstimateInputs {
  readonly kommuner: readonly Kommune[];
  readonly margins: Margins;
  /** How many of 45 000 inhabitants and more can have answered. */
  readonly svarStorste: Limits;
  /** By rapportfylke: how many of those that answered can be cooperating; one number where it is known. */
  readonly samarbeiderIFylke: ReadonlyMap<string, Limits>;
}

/** A row of a CSV file: column → cell. */
type Row = Readonly<Record<string, string | undefined>>;

/** The files of `data/`, as rows. */
export interface EstimateRows {
  /** `kommuner-2024.csv` */
  readonly kommuner: readonly Row[];
  /** `publiserte-tall.csv` */
  readonly publiserte: readonly Row[];
  /** `utledede-tall.csv` */
  readonly utledede: readonly Row[];
}

/** @throws {Error} saying what it is of, where there is no number */
function toNumber(text: string | undefined, of: string): number {
  if (!text || Number.isNaN(Number(text)))
    throw new Error(`The estimate needs ${of}: no such number`);
  return Number(text);
}

const numberIn = (rows: readonly Row[], id: string, column: string) =>
  toNumber(rows.find((row) => row['id'] === id)?.[column], `${column} of ${id} in data/rapport`);

/** The number of the derived row, which must be known and not only bounded. */
function derived(rows: readonly Row[], id: string): number {
  const [low, high] = [numberIn(rows, id, 'low'), numberIn(rows, id, 'high')];
  if (low !== high) throw new Error(`The estimate needs one number of ${id}, not ${low}–${high}`);
  return low;
}

const limits = (rows: readonly Row[], id: string): Limits => [
  numberIn(rows, id, 'low'),
  numberIn(rows, id, 'high'),
];

/** The report's fylker: group code → name; Oslo and Akershus are one. */
function readFylker(publiserte: readonly Row[]): Map<string, string> {
  const rows = publiserte.filter(
    (row) =>
      row['indicator'] === 'svar_antall' &&
      row['dimension'] === 'fylke' &&
      row['preferred'] === '1',
  );
  return new Map(rows.map((row) => [row['group_code'] ?? '', row['group'] ?? '']));
}

function readKommune(row: Row, rapportfylker: readonly string[]): Kommune {
  const kommunenummer = row['kommunenummer'] ?? '';
  const rapportfylke = rapportfylker.find((code) =>
    code.split('+').includes(row['fylkesnummer'] ?? ''),
  );
  if (!rapportfylke)
    throw new Error(`The report prints no number of answers for the fylke of ${kommunenummer}`);
  return {
    kommunenummer,
    rapportfylke,
    landsdel: slug(row['landsdel'] ?? ''),
    folketall: toNumber(row['folketall'], `folketall of ${kommunenummer}`),
  };
}

function readUtenIKlasse({ publiserte, utledede }: EstimateRows): Counts {
  return new Map(
    klasser.map((klasse) => [
      klasse,
      klasse === '45000+'
        ? numberIn(publiserte, 'antall-samarbeider-ikke.kommunestorrelse.45000pluss', 'value')
        : derived(utledede, `samarbeider-ikke.storrelse.${klasse}`),
    ]),
  );
}

/**
 * The estimate's numbers, found by the ids of their rows.
 * @throws {Error} naming what is missing
 */
export function toInputs(rows: EstimateRows): EstimateInputs {
  const { publiserte, utledede } = rows;
  const fylker = readFylker(publiserte);
  const kommuner = rows.kommuner.map((row) => readKommune(row, [...fylker.keys()]));
  const byFylke = <Value>(value: (name: string) => Value) =>
    new Map([...fylker].map(([code, name]) => [code, value(slug(name))]));
  return {
    kommuner,
    margins: {
      svar: {
        fylke: byFylke((name) => numberIn(publiserte, `svar-antall.fylke.${name}`, 'value')),
        storrelse: new Map([
          ['0-9999', numberIn(publiserte, 'svar-antall.kommunestorrelse.0-9999', 'value')],
          ['10000+', derived(utledede, 'svar.storrelse.10000plus')],
        ]),
      },
      uten: {
        landsdel: new Map(
          [...new Set(kommuner.map(({ landsdel }) => landsdel))].map((landsdel) => [
            landsdel,
            derived(utledede, `samarbeider-ikke.landsdel.${landsdel}`),
          ]),
        ),
        klasse: readUtenIKlasse(rows),
      },
    },
    svarStorste: limits(utledede, 'svar.storrelse.45000plus'),
    samarbeiderIFylke: byFylke((name) => limits(utledede, `samarbeider.fylke.${name}`)),
  };
}

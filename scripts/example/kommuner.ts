/** The 357 municipalities, and the cells of fylke, size and centrality that the calibration counts in. */
import { csvParse, group } from 'd3';
import { readFileSync } from 'node:fs';
import { type Storrelse, storrelseOf } from '../../src/contract/codes';

export interface Kommune {
  readonly nummer: string;
  /** As the survey's list has it: with the fylke where two municipalities share a name. */
  readonly navn: string;
  /** The report's fylke: Oslo and Akershus are one. */
  readonly fylke: string;
  readonly landsdel: string;
  readonly storrelse: Storrelse;
  readonly sentralitet: number;
  /** The report names it as a member of a cooperation that has not ended, so it cannot have none. */
  readonly inCase: boolean;
}

/** Municipalities that are alike in everything the report tells apart. */
export interface Cell extends Omit<Kommune, 'nummer' | 'navn' | 'inCase'> {
  readonly kommuner: readonly Kommune[];
}

interface Case {
  readonly ended: boolean;
  readonly members: readonly { readonly kommunenummer: string }[];
}

function readCaseMembers(root: string): ReadonlySet<string> {
  const text = readFileSync(`${root}/data/rapport/case.json`, 'utf8');
  const { cases } = JSON.parse(text) as { readonly cases: readonly Case[] };
  const kommuner = cases.filter(({ ended }) => !ended).flatMap(({ members }) => members);
  return new Set(kommuner.map(({ kommunenummer }) => kommunenummer));
}

/** @param root the project's folder */
export function readKommuner(root: string): Kommune[] {
  const inCase = readCaseMembers(root);
  const rows = csvParse(readFileSync(`${root}/data/kommuner/kommuner-2024.csv`, 'utf8'));
  const text = (row: (typeof rows)[number], column: string) => row[column] ?? '';
  const byName = group(rows, (row) => row['kommunenavn']);
  return rows.map((row) => {
    const navn = text(row, 'kommunenavn');
    const fylkesnavn = text(row, 'fylkesnavn');
    return {
      nummer: text(row, 'kommunenummer'),
      navn: byName.get(navn)?.length === 1 ? navn : `${navn} (${fylkesnavn})`,
      fylke: ['Oslo', 'Akershus'].includes(fylkesnavn) ? 'Oslo og Akershus' : fylkesnavn,
      landsdel: text(row, 'landsdel'),
      storrelse: storrelseOf(Number(row['folketall'])),
      sentralitet: Number(row['sentralitet']),
      inCase: inCase.has(text(row, 'kommunenummer')),
    };
  });
}

/** In the order of their first municipality. */
export function toCells(kommuner: readonly Kommune[]): Cell[] {
  const cells = group(
    kommuner,
    ({ fylke, storrelse, sentralitet }) => `${fylke} ${storrelse} ${sentralitet}`,
  );
  return [...cells.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { fylke, landsdel, storrelse, sentralitet } = first;
    return [{ fylke, landsdel, storrelse, sentralitet, kommuner: members }];
  });
}

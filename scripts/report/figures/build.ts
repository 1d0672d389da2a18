/** Writes `figurer.json`: what the report prints, figure by figure. */
import { descending } from 'd3';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FiguresFile, ReportFigure, ReportNumber } from '../../../src/contract/figures-file';
import { figuresFile } from '../../../src/contract/figures-file';
import { contradictions } from '../../contradictions';
import type { BuiltFile } from '../../manifest';
import { concerning } from '../../verify/contradictions';
import { aboutAnswers } from './about-answers';
import { aboutCooperation, aboutResponse } from './about-cooperation';
import { aboutEffect } from './about-effect';
import { aboutFormalised, aboutForms } from './about-forms';
import type { FigureDefinition } from './definition';
import { derivedNumbers, printedNumber, withCounts } from './numbers';
import type { Implied, Printed } from './printed';
import { readImplied, readPrinted } from './printed';
import { statementsOf } from './statements';

/** In the order of the page. */
const definitions: readonly FigureDefinition[] = [
  ...aboutResponse,
  ...aboutCooperation,
  ...aboutForms,
  ...aboutFormalised,
  ...aboutEffect,
  ...aboutAnswers,
];

/** How the study was done, and what the form allows: no numbers of anybody's answers. */
export const isMethod = ({ indicator }: Pick<Printed, 'indicator'>): boolean =>
  ['metode_antall', 'maks_antall_samarbeid'].includes(indicator);

/** A count stands by the share that it is, a bound by the middle of what it leaves. */
function sizeOf(row: ReportNumber): number {
  const whole = row.enhet === 'antall' && row.n !== null ? row.n : 100;
  const [low, high] =
    row.slag === 'verdi' ? [row.verdi, row.verdi] : [row.lav ?? 0, row.hoy ?? whole];
  return (low + high) / 2 / whole;
}

/** Groups with an order of their own keep it; the report's own order breaks ties. */
function sorted({ deling }: FigureDefinition, rows: readonly ReportNumber[]): ReportNumber[] {
  if (deling === 'egne') return [...rows];
  const from = (code: string) => Number.parseInt(code, 10);
  const first = new Map<string, number>();
  for (const row of rows) if (!first.has(row.gruppe)) first.set(row.gruppe, sizeOf(row));
  const ordered = deling === 'storrelse' || deling === 'sentralitet';
  return [...rows].sort((a, b) =>
    ordered
      ? from(a.gruppe) - from(b.gruppe)
      : descending(first.get(a.gruppe), first.get(b.gruppe)),
  );
}

function figureOf(
  definition: FigureDefinition,
  printed: readonly Printed[],
  implied: ReadonlyMap<string, Implied>,
): ReportFigure {
  const shown = printed.filter((row) => row.preferred && definition.shows(row));
  const derived = (definition.utledet ?? []).flatMap((wanted) => {
    const found = implied.get(wanted.id);
    if (!found) throw new Error(`utledede-tall.csv has no ${wanted.id}`);
    return derivedNumbers(wanted, found);
  });
  /** The same number stands among those that follow, by the reading that is chosen. */
  const conditional = (row: Printed) => implied.get(row.id.replace(/^antall-/, ''))?.conditional;
  const numbers = withCounts([
    ...shown.flatMap((row) => printedNumber(definition, row, conditional(row) ?? false) ?? []),
    ...derived,
  ]);
  const rader = [...sorted(definition, numbers), ...statementsOf(definition, shown)];
  const named = new Set([
    ...(definition.motsigelser ?? []),
    ...rader.flatMap(({ tall }) => tall.flatMap((id) => concerning(id).map(({ nr }) => nr))),
  ]);
  const { id, nummer, seksjon, deling, enhet = 'prosent' } = definition;
  const motsigelser = contradictions.filter(({ nr }) => named.has(nr)).map(({ nr }) => nr);
  return { id, nummer, seksjon, deling, enhet, rader, motsigelser };
}

/** @throws {Error} when a preferred number of the survey is in no figure, or in several */
function requireEachOnce(printed: readonly Printed[]): void {
  for (const row of printed.filter((candidate) => candidate.preferred && !isMethod(candidate))) {
    const shown = definitions.filter((definition) => definition.shows(row));
    if (shown.length !== 1) {
      throw new Error(
        `${row.id} is in ${shown.length} figures: ${shown.map(({ id }) => id).join()}`,
      );
    }
  }
}

/** @param root the project's folder */
export function reportFigures(root: string): FiguresFile {
  const printed = readPrinted(root);
  const implied = new Map(readImplied(root).map((row) => [row.id, row]));
  requireEachOnce(printed);
  const figurer = definitions.map((definition) => figureOf(definition, printed, implied));
  const told = new Set(figurer.flatMap(({ motsigelser }) => motsigelser));
  const steder = printed.flatMap(({ groupCode, group }) => (groupCode ? [[groupCode, group]] : []));
  return {
    figurer,
    steder: Object.fromEntries(steder) as Record<string, string>,
    motsigelser: contradictions
      .filter(({ nr }) => told.has(nr))
      .map(({ nr, hva, bruk }) => ({ nr, hva, bruk })),
  };
}

export async function buildFiguresFile(root: string, folder: string): Promise<BuiltFile> {
  const content = reportFigures(root);
  await writeFile(join(folder, figuresFile), `${JSON.stringify(content)}\n`);
  return {
    path: figuresFile,
    rows: content.figurer.reduce((sum, { rader }) => sum + rader.length, 0),
    sources: ['rapport'],
  };
}

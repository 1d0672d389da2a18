/** A landsdel or the country: its numbers are known, and what the silent could make of them follows. */
import { sum } from 'd3';
import { type Cell, numberOf } from './cells';
import type { Margins } from './chain';
import type { CountedArea } from './result';

/**
 * The share lies between yes / asked, when none of the silent cooperates, and (yes + silent) / asked,
 * when all do.
 * @param cells all cells of the area
 */
export function countedArea(
  kode: string,
  cells: readonly Cell[],
  { svar, uten }: Margins,
): CountedArea {
  const fylker = new Set(cells.map(({ rapportfylke }) => rapportfylke));
  const landsdeler = new Set(cells.map(({ landsdel }) => landsdel));
  const spurt = sum(cells, (cell) => cell.spurt);
  const svarte = sum(fylker, (fylke) => numberOf(svar.fylke, fylke));
  const samarbeider = svarte - sum(landsdeler, (landsdel) => numberOf(uten.landsdel, landsdel));
  const percent = (count: number) => (100 * count) / spurt;
  return {
    kode,
    spurt,
    svarte,
    samarbeider,
    ubesvart: percent(spurt - svarte),
    sikkert: { lav: percent(samarbeider), hoy: percent(samarbeider + spurt - svarte) },
  };
}

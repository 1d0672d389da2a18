/** What an area's status looks like, apart from its colour: a tile that repeats over the area. */
import type { Status } from '../../indicators/status';

export interface Pattern {
  readonly id: string;
  /** Side of the square tile, CSS pixels. */
  readonly size: number;
  /** SVG path of the strokes in the tile. */
  readonly path: string;
  readonly strokeWidth: number;
}

/** How much a stroke's halo adds to its width: the pattern is to be seen on dark and on light. */
export const haloWidth = 1;

const dots: Pattern = {
  id: 'prikker',
  size: 10,
  path: 'M2.5 2.5h.01M7.5 7.5h.01',
  strokeWidth: 1.8,
};
const hatch: Pattern = {
  id: 'skravur',
  size: 8,
  path: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  strokeWidth: 0.9,
};
const grid: Pattern = { id: 'rutenett', size: 8, path: 'M0 4h8M4 0v8', strokeWidth: 1 };
const lines: Pattern = { id: 'striper', size: 8, path: 'M4 0v8', strokeWidth: 0.8 };
const crosses: Pattern = { id: 'kryss', size: 8, path: 'M2 2l4 4M6 2l-4 4', strokeWidth: 1.2 };

/** Over the colour of a change that may be none. */
export const unsure: Pattern = {
  id: 'ringer',
  size: 12,
  path: 'M3.5 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  strokeWidth: 1,
};

const pluses: Pattern = { id: 'pluss', size: 10, path: 'M5 2.5v5M2.5 5h5', strokeWidth: 1 };

export const patterns = [dots, hatch, grid, lines, crosses, pluses, unsure] as const;

/** What a status looks like among areas of other statuses. */
const patternOfStatus: Readonly<Record<Status, Pattern | null>> = {
  publisert: pluses,
  avledet: pluses,
  beregnet: pluses,
  avgrenset: dots,
  anslag: hatch,
  modellert: hatch,
  skjermet: grid,
  ikke_svart: lines,
  ingen_samarbeid: crosses,
  ikke_publisert: null,
};

export const patternOf = (status: Status): Pattern | null => patternOfStatus[status];

/** The tile's path as many times beside each other, each moved by its width. */
export const tileRow = ({ path, size }: Pattern, count: number): string =>
  Array.from({ length: count }, (_, index) =>
    path.replace(/M(-?[\d.]+)/g, (_start, x: string) => `M${Number(x) + index * size}`),
  ).join('');

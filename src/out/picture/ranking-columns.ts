/** Where the columns of a drawn ranking stand, and how its rows are high enough for their words. */
import type { PictureRanking } from '../../text/picture-ranking';
import { linesOf } from './text-lines';

/** Where the value ends, and the plot begins and ends, of the width. */
export const columns = { valueEnd: 0.37, plot: 0.4, plotEnd: 0.62 } as const;

/** Where the details begin, of the width: where the plot would, if there is none. */
export const detailStart = ({ scale }: PictureRanking): number => (scale ? 0.65 : 0.4);

/** Size of the details, of the other letters'. */
export const detailSize = 0.9;

/** The lines of a row's details. @param size of the letters beside them */
export const detailLines = (
  ranking: PictureRanking,
  detail: string,
  width: number,
  size: number,
): string[] => linesOf(detail, (1 - detailStart(ranking)) * width, { size: size * detailSize });

/** Height of every row: enough for the one with the most to say. */
export function rowHeight(ranking: PictureRanking, width: number, size: number): number {
  const most = Math.max(
    1,
    ...ranking.rows.map(({ detail }) => detailLines(ranking, detail, width, size).length),
  );
  return size * (0.6 + 1.15 * most);
}

/** Where the figures of `rapporten` show each printed number, as the page writes it, or why they do not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FiguresFile } from '../../src/contract/figures-file';
import { figuresFile, readFiguresFile } from '../../src/contract/figures-file';
import { reportRowText } from '../../src/text/report-statement-text';
import { reportFigureTextsOf, textsOf } from '../../src/text/texts';
import { isMethod } from '../report/figures/build';
import type { Published } from './published';
import { readPublished } from './published';
import { openTables } from './tables';

export interface ShownNumber {
  readonly row: Published;
  /** The figure's title with what it says; null where no figure shows the number. */
  readonly shown: string | null;
  /** Why none does; null where one does, or none that should. */
  readonly why: string | null;
}

function whyNot(row: Published, rows: readonly Published[]): string | null {
  if (isMethod({ indicator: row.indikator })) return 'om hvordan undersøkelsen ble gjort';
  if (row.foretrukket) return null;
  const better = rows.find(
    (other) =>
      other.foretrukket &&
      other.indikator === row.indikator &&
      other.gruppe === row.gruppe &&
      other.formalisering === row.formalisering &&
      other.effekt === row.effekt,
  );
  return better ? `gjentar ${better.id}, eller er i strid med det` : 'ikke foretrukket';
}

/** The page's words for the number with this id. */
function shownText(file: FiguresFile, id: string): string | null {
  const words = { t: textsOf('nb'), r: reportFigureTextsOf('nb'), file };
  const said = file.figurer.flatMap((figure) =>
    figure.rader
      .filter(({ tall }) => tall.includes(id))
      .map((row) => `${words.r.titles[figure.id]} – ${reportRowText(words, figure, row)}`),
  );
  return said.length === 0 ? null : said.join(' / ').replaceAll('\u00a0', ' ');
}

export const shownNumbers = (file: FiguresFile, rows: readonly Published[]): ShownNumber[] =>
  rows.map((row) => {
    const shown = shownText(file, row.id);
    return { row, shown, why: shown === null ? whyNot(row, rows) : null };
  });

/** @param folder a data folder that `npm run data` has built */
export async function readShown(folder: string): Promise<ShownNumber[]> {
  const file = readFiguresFile(
    JSON.parse(await readFile(join(folder, figuresFile), 'utf8')) as unknown,
  );
  const { run, close } = await openTables(folder);
  try {
    return shownNumbers(file, await readPublished(run));
  } finally {
    close();
  }
}

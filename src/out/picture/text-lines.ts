/** Breaks a text into lines that fit, without a page to measure on. */

/**
 * Widths of letters, of the font size: those of DejaVu Sans, the widest of the fonts that `system-ui` may
 * be, so that a line fits in all of them. The first set that holds the letter counts.
 */
const widths: readonly (readonly [letters: string, width: number])[] = [
  [" \u00a0ijlIJ.,:;|!'’·()[]-", 0.4],
  ['frt/"«»–', 0.5],
  ['mwMWæÆœ%@—…', 0.99],
  ['ABCDEFGHKLNOPQRSTUVXYZØÅÄÖŠŽČĐŊ+=<>≈−→▲▼', 0.84],
];
const otherWidth = 0.64;
/** How much wider bold letters are. */
const boldWidth = 1.1;

const letterWidth = (letter: string): number =>
  widths.find(([letters]) => letters.includes(letter))?.[1] ?? otherWidth;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/** At most this wide, in the unit of the size, whatever the font. */
export const textWidth = (text: string, { size, bold = false }: TextStyle): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) *
  size *
  (bold ? boldWidth : 1);

/** The pieces of a word that is too wide for a line: it breaks wherever it must. */
function piecesOf(word: string, width: number, style: TextStyle): string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && textWidth(last + letter, style) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces;
}

/** The text's lines; only at spaces that may break, save in a word that is wider than a line. */
export function linesOf(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(...piecesOf(word, width, style));
  }
  return lines;
}

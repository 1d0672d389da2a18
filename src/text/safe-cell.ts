/** How a text is written where a spreadsheet may read it. */

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A spreadsheet reads a text that begins like a formula as one: an apostrophe before it makes it a text. */
export const safeCell = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;

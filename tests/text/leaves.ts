/** Every text of a language, by its path; a function's text is what it says of sample values. */

/** What a function may be asked with, whatever it takes: a text, a number, or a list of texts. */
const samples: readonly (readonly unknown[])[] = [
  ['2', '3', '4', '5', '6'],
  [2, 3, 4, 5, 6],
  [['2', '3'], ['4', '5'], ['6']],
  [new Date(0)],
];

type Speak = (...values: readonly unknown[]) => unknown;

function said(speak: Speak): string {
  for (const values of samples) {
    try {
      const text = speak(...values);
      if (typeof text === 'string') return text;
    } catch {
      continue;
    }
  }
  throw new Error(`no sample suits ${String(speak)}`);
}

function collect(value: unknown, path: string, into: Map<string, string>): void {
  // Where there is nothing to say there is no text.
  if (value === null) return;
  if (typeof value === 'string') into.set(path, value);
  else if (typeof value === 'function') into.set(path, said(value as Speak));
  else if (typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      collect(part, path === '' ? key : `${path}.${key}`, into);
    }
  } else throw new Error(`${path} is no text`);
}

/** The numbers of a language and its name are no texts: they have tests of their own. */
export function leavesOf(texts: object): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, part] of Object.entries(texts)) {
    if (key !== 'format' && key !== 'locale') collect(part, key, leaves);
  }
  return leaves;
}

/** The words of a text, in small letters. */
export const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}+/gu) ?? []).map((word) => word.toLocaleLowerCase('nb'));

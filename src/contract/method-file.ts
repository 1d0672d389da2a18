/** `metode.json`: what the method page tells that is neither text nor a table of the map. */

export const methodFile = 'metode.json';

/** How many of a group of municipalities answered. */
export interface ResponseGroup {
  readonly dimensjon: 'fylke' | 'storrelse' | 'sentralitet';
  /** The report's code of a fylke, a size class, or SSB's class 1–6. */
  readonly gruppe: string;
  /** The name of a fylke; null for the other groups, which are named by their code. */
  readonly navn: string | null;
  readonly kommuner: number;
  /** The fewest and the most that may have answered; the same where it is known. */
  readonly lav: number;
  readonly hoy: number;
  readonly status: 'publisert' | 'avgrenset' | 'beregnet';
  /** Where it stands in the report; null when it is counted in a survey file. */
  readonly kilde: string | null;
}

/** The same sentence in each of the page's languages. */
export interface Said {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** Something that the report says in two ways. */
export interface Contradiction {
  /** `I1` and on, as in our notes on the report. */
  readonly nr: string;
  readonly hva: Said;
  /** Which of the two this site uses. */
  readonly bruk: Said;
}

export interface MethodFile {
  readonly svar: readonly ResponseGroup[];
  readonly motsigelser: readonly Contradiction[];
}

/** @throws {TypeError} when it is not what this version of the page reads */
export function readMethodFile(value: unknown): MethodFile {
  const file = value as Partial<MethodFile> | null;
  if (!Array.isArray(file?.svar) || !Array.isArray(file.motsigelser)) {
    throw new TypeError(`${methodFile} has no svar or no motsigelser`);
  }
  return file as MethodFile;
}

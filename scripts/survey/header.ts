/** Checks the heading of a survey file. */
import type { Questions } from './codebook';
import { columnLetter, columnNames, Columns } from './columns';
import type { Problem } from './problems';
import { counted, listed, nearest, shown } from './text';

/** What no indicator can be computed without, for each cooperation. */
const neededPerSamarbeid = ['form', 'forebygging', 'handtering'] as const;

export interface Header {
  readonly columns: Columns;
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

function duplicate(columns: Columns, row: number, index: number, first: number): Problem {
  return {
    kind: 'kolonne',
    row,
    column: columns.placeAt(index),
    value: null,
    message: `Kolonnen står to ganger, også som kolonne ${columnLetter(first)}.`,
    expected: 'én kolonne med dette navnet',
    nearest: null,
  };
}

/** @param why follows the column's name in the message */
export function missing(name: string, why: string, spare: readonly string[]): Problem {
  return {
    kind: 'kolonne',
    row: null,
    column: null,
    value: null,
    message: `Kolonnen «${name}» mangler${why}.`,
    expected: `en kolonne med overskriften ${name}`,
    nearest: nearest(name, spare),
  };
}

/** The columns that must be there for cooperations 1 to `count`. */
export const neededFor = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    neededPerSamarbeid.map((field) => `s${index + 1}_${field}`),
  ).flat();

function noticesOf(columns: Columns, extra: readonly string[], questions: Questions): string[] {
  const described = Math.min(columns.highestSamarbeid, questions.maxSamarbeid);
  const absent = [...questions.byField.values()]
    .filter(({ isText }) => !isText)
    .flatMap(({ field, perSamarbeid }) =>
      perSamarbeid
        ? Array.from({ length: described }, (_, index) => `s${index + 1}_${field}`)
        : [field],
    )
    .filter((name) => !columns.has(name));
  return [
    ...(extra.length > 0
      ? [
          `${counted(extra.length, 'kolonne', 'kolonner')} er ikke med i kodeboka og ikke lest: ${listed(extra, 'og')}`,
        ]
      : []),
    ...(absent.length > 0
      ? [`Fila har ikke ${listed(absent, 'og')}. De spørsmålene regnes som ubesvart`]
      : []),
  ];
}

export function readHeader(headings: readonly string[], row: number, questions: Questions): Header {
  const nameOf = columnNames(questions);
  const indexes = new Map<string, number>();
  const extra: string[] = [];
  const columns = new Columns(headings, indexes);
  const problems: Problem[] = [];
  headings.forEach((heading, index) => {
    const name = nameOf(heading);
    const first = name === null ? undefined : indexes.get(name);
    if (name === null) extra.push(heading.trim());
    else if (first === undefined) indexes.set(name, index);
    else problems.push(duplicate(columns, row, index, first));
  });
  const spare = extra.filter((name) => name !== '').map(shown);
  const described = Math.min(Math.max(1, columns.highestSamarbeid), questions.maxSamarbeid);
  const needed = ['kommune', 'samarbeid', ...neededFor(described)];
  const absent = needed.filter((name) => !columns.has(name));
  problems.push(...absent.map((name) => missing(name, '', spare)));
  return {
    columns,
    problems,
    notices: absent.length > 0 ? [] : noticesOf(columns, spare, questions),
  };
}

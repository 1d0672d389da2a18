/** The lists as text for a mail and as rows for a spreadsheet; both say where they are from. */
import { tsvFormatRows } from 'd3';
import { isMade } from '../contract/datasett';
import type { EffektId } from '../indicators/catalogue';
import type { WorkGroup } from '../model/work-list';
import type { Filters } from '../query/filters';
import type { Round } from '../query/round';
import { statusOfAnswers } from '../query/round';
import type { SilentRow } from '../query/silent';
import { filterTexts } from './filter-text';
import { listWords } from './list-words';
import { safeCell } from './safe-cell';
import { statusWord } from './status-text';
import type { Texts } from './texts';
import { missingText, reasonText } from './work-text';

export interface Copies {
  readonly text: string;
  /** Tab-separated, with a header row; every row carries its status and data set. */
  readonly table: string;
}

/** Tab-separated, and no cell that a spreadsheet would run. */
const tableText = (rows: readonly (readonly string[])[]): string =>
  tsvFormatRows(rows.map((row) => row.map(safeCell)));

/** Whose list it is: the round and its answers. */
export interface ListOrigin {
  readonly round: Round;
  readonly filters: Filters;
}

/** A made list says so before anything else, a real one says whose answers it is from. */
function originLines(t: Texts, { round, filters }: ListOrigin): string[] {
  const { copy, example } = t.lists;
  const set = filterTexts(t, filters);
  return [
    isMade(round.datasett) ? example.note : copy.real(round.bolge),
    ...(set.length === 0 ? [] : [copy.filters(set.join('; '))]),
  ];
}

/** What every line says of whose answers it is from: they are copied one by one too. */
function marked(t: Texts, { round }: ListOrigin, line: string): string {
  const set = t.lists.copy.set[round.datasett](round.bolge);
  return `- ${line} (${set}, ${statusWord(t, statusOfAnswers(round))})`;
}

/** The same at the end of a row. */
const markCells = ({ round }: ListOrigin): string[] => [statusOfAnswers(round), round.datasett];

/** @param place the area whose municipalities they are, in words */
export function silentCopies(
  t: Texts,
  origin: ListOrigin,
  place: string,
  rows: readonly SilentRow[],
): Copies {
  const { calls } = listWords(t, origin.round.datasett);
  const lines = rows.map(({ navn, fylkesnavn, folketall }) =>
    marked(t, origin, calls.line(navn, fylkesnavn, t.format.count(folketall))),
  );
  const cells = rows.map(({ kommunenummer, navn, fylkesnavn, folketall }) => [
    kommunenummer,
    navn,
    fylkesnavn,
    String(folketall),
    ...markCells(origin),
  ]);
  return {
    text: [
      calls.title(place),
      ...originLines(t, origin),
      calls.count(rows.length),
      '',
      ...lines,
    ].join('\n'),
    table: tableText([[...calls.columns], ...cells]),
  };
}

/** @param fylke its name */
export function workCopies(
  t: Texts,
  origin: ListOrigin,
  fylke: string,
  effekt: EffektId,
  groups: readonly WorkGroup[],
): Copies {
  const { datasett } = origin.round;
  const { work } = listWords(t, datasett);
  const blocks = groups.flatMap(({ need, items }) => [
    '',
    work.group(items.length, work.need[need]),
    ...items.map((item) =>
      marked(t, origin, `${item.navn}: ${reasonText(t, datasett, effekt, item)}`),
    ),
  ]);
  const cells = groups.flatMap(({ items }) =>
    items.map((item) => [
      item.kommunenummer,
      item.navn,
      String(item.folketall),
      missingText(t, datasett, item),
      reasonText(t, datasett, effekt, item),
      ...markCells(origin),
    ]),
  );
  return {
    text: [work.heading(fylke), ...originLines(t, origin), ...blocks].join('\n'),
    table: tableText([[...work.columns], ...cells]),
  };
}

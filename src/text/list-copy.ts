/** The lists as text for a mail and as rows for a spreadsheet; both say where they are from. */
import { tsvFormatRows } from 'd3';
import type { EffektId } from '../indicators/catalogue';
import type { WorkGroup } from '../model/work-list';
import type { Filters } from '../query/filters';
import type { Round } from '../query/round';
import { isMade, statusOfAnswers } from '../query/round';
import type { SilentRow } from '../query/silent';
import { filterTexts } from './filter-text';
import { safeCell } from './safe-cell';
import type { Texts } from './texts';
import { missingText, reasonText } from './work-text';

export interface Copies {
  readonly text: string;
  /** Tab-separated, with a header row; every row carries its status. */
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
  const { copy } = t.lists;
  const set = filterTexts(t, filters);
  return [
    isMade(round) ? copy.modelled : copy.real(round.bolge),
    ...(set.length === 0 ? [] : [copy.filters(set.join('; '))]),
  ];
}

/** @param place the area whose municipalities they are, in words */
export function silentCopies(
  t: Texts,
  origin: ListOrigin,
  place: string,
  rows: readonly SilentRow[],
): Copies {
  const { calls } = t.lists;
  const lines = rows.map(
    ({ navn, fylkesnavn, folketall }) =>
      `- ${calls.line(navn, fylkesnavn, t.format.count(folketall))}`,
  );
  const cells = rows.map(({ kommunenummer, navn, fylkesnavn, folketall }) => [
    kommunenummer,
    navn,
    fylkesnavn,
    String(folketall),
    statusOfAnswers(origin.round),
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
  const { work } = t.lists;
  const blocks = groups.flatMap(({ need, items }) => [
    '',
    work.group(items.length, work.need[need]),
    ...items.map((item) => `- ${item.navn}: ${reasonText(t, effekt, item)}`),
  ]);
  const cells = groups.flatMap(({ items }) =>
    items.map((item) => [
      item.kommunenummer,
      item.navn,
      String(item.folketall),
      missingText(t, item),
      reasonText(t, effekt, item),
      statusOfAnswers(origin.round),
    ]),
  );
  return {
    text: [work.heading(fylke), ...originLines(t, origin), ...blocks].join('\n'),
    table: tableText([[...work.columns], ...cells]),
  };
}

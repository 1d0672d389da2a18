/** The lists that `npm run verify` prints: one line for each printed number, and a count. */
import type { ShownNumber } from './shown';
import { printedText } from './text';
import type { Status, Verification, Verified } from './verify';

const words: Readonly<Record<Status, string>> = {
  ok: 'ok',
  ikke: 'IKKE',
  motstrid: 'motstrid',
  utenfor: 'utenfor',
};

const notes = ({ contradictions, status }: Verified) =>
  status === 'utenfor'
    ? 'om hvordan undersøkelsen ble gjort; står ikke i noe svar'
    : contradictions.map(({ nr, hva, bruk }) => `${nr}: ${hva.nb} Brukt: ${bruk.nb}`).join(' ');

/** Columns apart by two spaces, each as wide as its widest cell; the last is left ragged. */
function align(lines: readonly (readonly string[])[]): string[] {
  const widths = lines.reduce<number[]>(
    (widest, cells) => cells.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  return lines.map((cells) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const origins: Readonly<Record<string, string>> = {
  eksempel: 'eksempelundersøkelsen (laget, ingens svar)',
  undersokelsen: 'en undersøkelse med kommunenes egne svar',
};

/** The whole list, in Norwegian. */
export function formatReport({ datasett, bolge, rows }: Verification): string {
  const count = (status: Status) => rows.filter((row) => row.status === status).length;
  const lines = align([
    ['', 'tall i rapporten', 'trykt', 'gjenskapt', 'merknad'],
    ...rows.map((verified) => [
      words[verified.status],
      verified.row.id,
      printedText(verified.row),
      verified.reproduced,
      notes(verified),
    ]),
  ]);
  return [
    `Rapportens tall mot ${origins[datasett] ?? datasett}, bølge ${bolge}`,
    '',
    ...lines,
    '',
    `${rows.length} tall: ${count('ok')} gjenskapt, ${count('ikke')} ikke gjenskapt, ` +
      `${count('motstrid')} i strid med andre tall i rapporten, ${count('utenfor')} ikke fra svarene`,
  ].join('\n');
}

/** Every printed number as the page shows it, in Norwegian. */
export function formatShown(all: readonly ShownNumber[]): string {
  const lines = align([
    ['', 'tall i rapporten', 'trykt', 'slik figurene viser det'],
    ...all.map(({ row, shown, why }) => [
      shown === null ? (why === null ? 'MANGLER' : 'ikke vist') : 'vist',
      row.id,
      printedText(row),
      shown ?? why ?? '',
    ]),
  ]);
  const count = (test: (number: ShownNumber) => boolean) => all.filter(test).length;
  return [
    'Rapportens tall slik figurene viser dem',
    '',
    ...lines,
    '',
    `${all.length} tall: ${count(({ shown }) => shown !== null)} vist, ` +
      `${count(({ shown, why }) => shown === null && why !== null)} ikke vist med grunn, ` +
      `${count(({ shown, why }) => shown === null && why === null)} mangler`,
  ].join('\n');
}

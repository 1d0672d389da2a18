/** The query box: the statement behind the numbers, and the reader's own. */
import { format } from './format';

export const queryBox = {
  open: 'Vis spørringen',
  heading: 'Spørringen bak tallene',
  close: 'Lukk',
  intro:
    'Dette er SQL-spørringen som ga tallene på skjermen, ord for ord. Du kan endre den og kjøre den mot de samme tabellene. Den kjører her i nettleseren, i en egen kopi av tabellene, og kan bare lese.',
  limits: (rows: number, seconds: number) =>
    `Ctrl + Enter kjører. Høyst ${format.count(rows)} rader og ${format.count(seconds)} sekunder.`,
  statement: 'Spørring (SQL)',
  run: 'Kjør',
  cancel: 'Avbryt',
  reset: 'Tilbake til visningens spørring',
  running: 'Kjører …',
  stopped: {
    reader: 'Spørringen er avbrutt.',
    time: (seconds: number) =>
      `Spørringen brukte mer enn ${format.count(seconds)} sekunder, og er avbrutt.`,
  },
  refused: {
    empty: 'Skriv en spørring først.',
    several: 'Kjør én spørring om gangen. Ta bort alt etter det første semikolonet.',
    notQuery: (word: string) =>
      `${word === '' ? 'Dette' : word} er ikke en spørring som bare leser. Her kan du bruke SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE og EXPLAIN.`,
  },
  failed: 'DuckDB svarte med en feil:',
  notStarted: 'Databasen for spørringer kunne ikke starte.',
  rows: (rows: number) => (rows === 1 ? '1 rad.' : `${format.count(rows)} rader.`),
  more: (rows: number) =>
    `De første ${format.count(rows)} radene. Spørringen gir flere, men de er ikke hentet.`,
  shown: (shown: number, rows: number) =>
    `Viser de første ${format.count(shown)} av ${format.count(rows)}.`,
  result: 'Svaret på spørringen',
  download: (rows: number) =>
    `Last ned ${rows === 1 ? '1 rad' : `${format.count(rows)} rader`} (CSV)`,
  fileName: 'sporring',
  mayBeEstimates:
    'Tallene kan være anslag for grupper av kommuner. Kolonnen «merknad» sier det på hver rad. Ta med kolonnene «status» og «gjelder», så ser du hvilke.',
  made: 'Eksempel: svarene i tabellene er oppdiktet. Kolonnen «datasett» sier det på hver rad, og filnavnet sier det også.',
  tables: 'Tabeller og kolonner',
  tableRows: (rows: number) => (rows === 1 ? '1 rad' : `${format.count(rows)} rader`),
  column: 'Kolonne',
  type: 'Type',
  meaning: 'Betydning',
};

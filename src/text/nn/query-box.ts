/** The query box: the statement behind the numbers, and the reader's own. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const queryBox: Texts['queryBox'] = {
  open: 'Vis spørjinga',
  heading: 'Spørjinga bak tala',
  close: 'Lukk',
  intro:
    'Dette er SQL-spørjinga som gav tala på skjermen, ord for ord. Du kan endre henne og køyre henne mot dei same tabellane. Ho køyrer her i nettlesaren, i ein eigen kopi av tabellane, og kan berre lese.',
  limits: (rows, seconds) =>
    `Ctrl + Enter køyrer. Høgst ${format.count(rows)} rader og ${format.count(seconds)} sekund.`,
  statement: 'Spørjing (SQL)',
  run: 'Køyr',
  cancel: 'Avbryt',
  reset: 'Tilbake til spørjinga for visinga',
  running: 'Køyrer …',
  stopped: {
    reader: 'Spørjinga er avbroten.',
    time: (seconds) => `Spørjinga brukte meir enn ${format.count(seconds)} sekund, og er avbroten.`,
  },
  refused: {
    empty: 'Skriv ei spørjing først.',
    several: 'Køyr éi spørjing om gongen. Ta bort alt etter det første semikolonet.',
    notQuery: (word) =>
      `${word === '' ? 'Dette' : word} er ikkje ei spørjing som berre les. Her kan du bruke SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE og EXPLAIN.`,
  },
  failed: 'DuckDB svarte med ein feil:',
  notStarted: 'Databasen for spørjingar kunne ikkje starte.',
  rows: (rows) => (rows === 1 ? '1 rad.' : `${format.count(rows)} rader.`),
  more: (rows) =>
    `Dei første ${format.count(rows)} radene. Spørjinga gir fleire, men dei er ikkje henta.`,
  shown: (shown, rows) => `Viser dei første ${format.count(shown)} av ${format.count(rows)}.`,
  result: 'Svaret på spørjinga',
  download: (rows) => `Last ned ${rows === 1 ? '1 rad' : `${format.count(rows)} rader`} (CSV)`,
  fileName: 'sporjing',
  mayBeEstimates:
    'Tala kan vere overslag for grupper av kommunar. Kolonna «merknad» seier det på kvar rad. Ta med kolonna «status», så ser du kva for nokre.',
  made: 'Eksempel: svara i tabellane er oppdikta. Kolonna «datasett» seier det på kvar rad, og filnamnet seier det òg.',
  tables: 'Tabellar og kolonnar',
  tableRows: (rows) => (rows === 1 ? '1 rad' : `${format.count(rows)} rader`),
  column: 'Kolonne',
  type: 'Type',
  meaning: 'Tyding',
};

/** The rows of the example survey as answers, read without any of the project's own reading. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import type { Answer, Samarbeid } from '../scripts/survey/answer';
import { kommuner, root } from './inputs';

const numbers = ['1', '2', '3', '4', '5'];
const list = (cell: string | undefined) => (cell ? cell.split(';') : []);
const score = (cell: string | undefined) => (cell ? Number(cell) : null);

/** The file has a fylke behind the names that two kommuner have. */
function numberOf(cell: string): string {
  const own = kommuner.filter(
    (row) => cell === row['kommunenavn'] || cell === `${row['kommunenavn']} (${row['fylkesnavn']})`,
  );
  const [row] = own;
  if (!row?.['kommunenummer'] || own.length > 1) throw new Error(`which kommune is ${cell}?`);
  return row['kommunenummer'];
}

export const exampleAnswers: readonly Answer[] = csvParse(
  readFileSync(`${root}/data/undersokelse/eksempel.csv`, 'utf8'),
).map((row) => ({
  kommunenummer: numberOf(row['kommune'] ?? ''),
  samarbeider: row['samarbeid'] === 'ja',
  onsket: row['onsket'] || null,
  samarbeid: numbers
    .filter((i) => row[`s${i}_form`])
    .map((i): Samarbeid => ({
      form: row[`s${i}_form`] ?? null,
      sektor: list(row[`s${i}_sektor`]),
      oppgave: list(row[`s${i}_oppgave`]),
      forebygging: score(row[`s${i}_forebygging`]),
      handtering: score(row[`s${i}_handtering`]),
    })),
  valg: {},
}));

/** The example survey's answers, read from its file without any of the project's own code. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import type { Answer } from '../../scripts/survey/answer';
import { kommuner, root } from '../inputs';

const listed = (cell: string | undefined) => (cell ? cell.split(';') : []);
const score = (cell: string | undefined) => (cell ? Number(cell) : null);

/** The answers of `data/undersokelse/eksempel.csv`, which is written in codes and has nobody twice. */
export function exampleAnswers(): Answer[] {
  const rows = csvParse(readFileSync(`${root}/data/undersokelse/eksempel.csv`, 'utf8'));
  return rows.map((row) => {
    const [name = '', fylke] = (row['kommune'] ?? '').split(/ \(|\)/);
    const found = kommuner.filter(
      (kommune) => kommune['kommunenavn'] === name && (!fylke || kommune['fylkesnavn'] === fylke),
    );
    const [kommune] = found;
    if (!kommune || found.length > 1) throw new Error(`${found.length} called ${name}`);
    const assessed = [1, 2, 3, 4, 5].filter((at) =>
      ['form', 'sektor', 'oppgave', 'forebygging', 'handtering'].some(
        (column) => row[`s${at}_${column}`],
      ),
    );
    return {
      kommunenummer: kommune['kommunenummer'] ?? '',
      samarbeider: row['samarbeid'] === 'ja',
      onsket: row['onsket'] || null,
      samarbeid: assessed.map((at) => ({
        form: row[`s${at}_form`] ?? null,
        sektor: listed(row[`s${at}_sektor`]),
        oppgave: listed(row[`s${at}_oppgave`]),
        forebygging: score(row[`s${at}_forebygging`]),
        handtering: score(row[`s${at}_handtering`]),
      })),
      valg: {},
    };
  });
}

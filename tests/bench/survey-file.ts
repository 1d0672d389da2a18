/** Writes survey files of any size, in the export's own format. */
import { randomLcg } from 'd3';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { former, oppgaver, sektorer } from '../../src/contract/codes';

const perAnswer = 5;

const header = [
  'ResponseId',
  'Finished',
  'RecordedDate',
  'kommune',
  'samarbeid',
  'antall',
  ...Array.from({ length: perAnswer }, (_, index) =>
    ['form', 'sektor', 'oppgave', 'forebygging', 'handtering'].map(
      (name) => `s${index + 1}_${name}`,
    ),
  ).flat(),
];

/**
 * Writes `answers` answers with five cooperations each. There are more answers than municipalities, as in
 * a file merged from many: each municipality answers again and again, and the last answer counts.
 */
export async function writeSurveyFile(
  path: string,
  answers: number,
  kommunenumre: readonly string[],
): Promise<void> {
  const random = randomLcg(answers);
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  const file = createWriteStream(path);
  file.write(`${header.join(',')}\n`);
  for (let row = 0; row < answers; row++) {
    const samarbeid = Array.from({ length: perAnswer }, () => [
      pick(former),
      `"${pick(sektorer)},${pick(sektorer)}"`,
      `"${pick(oppgaver)};${pick(oppgaver)}"`,
      String(1 + Math.floor(random() * 5)),
      String(1 + Math.floor(random() * 5)),
    ]);
    const minute = new Date(Date.UTC(2024, 9, 28) + row * 60_000).toISOString();
    const cells = [
      `R_${row}`,
      '1',
      minute.slice(0, 19).replace('T', ' '),
      kommunenumre[row % kommunenumre.length] ?? '',
      'ja',
      String(perAnswer),
      ...samarbeid.flat(),
    ];
    if (!file.write(`${cells.join(',')}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

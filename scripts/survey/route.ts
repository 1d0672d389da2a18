/** Holds the answers of one row against each other: each was only asked after certain others. */
import type { Cells } from './cells';
import type { DescribedSamarbeid } from './samarbeid';

export interface RowAnswers {
  /** Null when the row does not say. */
  readonly samarbeider: boolean | null;
  readonly valg: Readonly<Record<string, readonly string[]>>;
  readonly samarbeid: readonly DescribedSamarbeid[];
}

const askedAfterYes = ['grunn', 'antall', 'utfordring', 'suksessfaktor'] as const;
const askedAfterNo = ['onsket', 'arsak'] as const;

function refuseAnswersAfter(
  cells: Cells,
  samarbeider: boolean,
  samarbeid: readonly DescribedSamarbeid[],
): void {
  const plain = (samarbeider ? askedAfterNo : askedAfterYes).filter(
    (name) => cells.text(name) !== '',
  );
  const filled = samarbeider
    ? plain
    : [...plain, ...samarbeid.flatMap((described) => described.filled)];
  const [first] = filled;
  if (first === undefined) return;
  const [said, other] = samarbeider ? ['ja', 'nei'] : ['nei', 'ja'];
  cells.fault(
    first,
    {
      kind: 'rekkefolge',
      message: `Kommunen svarte ${said} i ${cells.named(['samarbeid'])}, men har svart på det som bare de som svarer ${other}, får spørsmål om: ${cells.named(filled)}.`,
      expected: `tomme celler der, eller ${other} i ${cells.named(['samarbeid'])}`,
      nearest: null,
    },
    first.endsWith('_navn'),
  );
}

function refuseMoreThanSaid(
  cells: Cells,
  antall: number,
  samarbeid: readonly DescribedSamarbeid[],
): void {
  const excess = samarbeid.slice(antall).flatMap(({ filled }) => filled);
  cells.fault('antall', {
    kind: 'rekkefolge',
    message: `Raden beskriver ${samarbeid.length} samarbeid, men sier at kommunen har ${antall}.`,
    expected: `${samarbeid.length} her, eller tomme celler i ${cells.named(excess)}`,
    nearest: String(samarbeid.length),
  });
}

/** Tells of answers that exclude each other. Returns what is odd, but may be so. */
export function checkRoute(cells: Cells, { samarbeider, valg, samarbeid }: RowAnswers): string[] {
  if (samarbeider === null) return [];
  refuseAnswersAfter(cells, samarbeider, samarbeid);
  if (!samarbeider) {
    const odd = valg['arsak'] !== undefined && valg['onsket']?.[0] !== 'ja';
    return odd
      ? [
          'Oppgir årsak til at samarbeid ikke er etablert, uten å ha svart ja på om det er ønsket. Årsaken er med',
        ]
      : [];
  }
  const antall = Number(valg['antall']?.[0] ?? samarbeid.length);
  if (samarbeid.length > antall) refuseMoreThanSaid(cells, antall, samarbeid);
  return [
    ...(samarbeid.length === 0 ? ['Svarte ja, men beskriver ingen samarbeid'] : []),
    ...(samarbeid.length > 0 && samarbeid.length < antall
      ? ['Beskriver færre samarbeid enn kommunen sier at den har']
      : []),
    ...(samarbeid.some(({ onlyName }) => onlyName)
      ? [
          'Et samarbeid har navn, men ingen svar. Det er regnet med som et samarbeid uten form og effekt',
        ]
      : []),
  ];
}

/** Which of the report's contradictions a printed number is part of. */
import type { RecordedContradiction } from '../contradictions';
import { contradictions } from '../contradictions';

export type Contradiction = RecordedContradiction;

export const concerning = (id: string): readonly Contradiction[] =>
  contradictions.filter(({ tall }) =>
    tall.some((idOrPrefix) =>
      idOrPrefix.endsWith('.') ? id.startsWith(idOrPrefix) : id === idOrPrefix,
    ),
  );

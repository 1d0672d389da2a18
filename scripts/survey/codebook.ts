/** The questions of the codebook, as the columns of a survey file ask them. */
import { Alternatives } from './alternatives';

interface CodebookQuestion {
  readonly label: string;
  readonly type: 'single' | 'multi' | 'dropdown' | 'slider' | 'text';
  readonly column: string;
  readonly options: readonly {
    readonly code: string;
    readonly label: string;
    readonly short_label?: string;
  }[];
}

/** What the reader needs of `data/undersokelse/kodebok.json`. */
export interface Codebook {
  readonly max_cooperations: number;
  readonly questions: readonly CodebookQuestion[];
}

export interface Question {
  /** The column's name; for a question about each cooperation what follows `s1_`. */
  readonly field: string;
  readonly label: string;
  readonly perSamarbeid: boolean;
  /** Free text: nothing of it may be kept or shown. */
  readonly isText: boolean;
  readonly takesMany: boolean;
  readonly isScale: boolean;
  readonly alternatives: Alternatives;
}

const repeated = 's{i}_';

export interface Questions {
  readonly maxSamarbeid: number;
  readonly byField: ReadonlyMap<string, Question>;
}

export function questionsOf({ max_cooperations, questions }: Codebook): Questions {
  const read = questions.map(({ label, type, column, options }): Question => {
    const perSamarbeid = column.startsWith(repeated);
    return {
      field: perSamarbeid ? column.slice(repeated.length) : column,
      label,
      perSamarbeid,
      isText: type === 'text',
      takesMany: type === 'multi',
      isScale: type === 'slider',
      alternatives: new Alternatives(options),
    };
  });
  return {
    maxSamarbeid: max_cooperations,
    byField: new Map(read.map((question) => [question.field, question])),
  };
}

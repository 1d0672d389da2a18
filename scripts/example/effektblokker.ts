/** The cooperations whose answers about effect are decided together. */
import type { Variable } from '../integer-programme';
import type { Klasse } from './choices';
import type { SamarbeidCell } from './formalisering';

export const effekter = ['forebygging', 'handtering'] as const;
export type Effekt = (typeof effekter)[number];

/** The cooperations of one kind in one cell, with the number of answers 1, 2, 3, 4 and 5 on each scale. */
export interface Block {
  readonly cell: SamarbeidCell;
  readonly klasse: Klasse;
  readonly antall: number;
  readonly trinn: Readonly<Record<Effekt, readonly Variable[]>>;
}

/** The cooperations themselves: each cell's are dealt to its municipalities, one to five each. */
import { group } from 'd3';
import type { Klasse } from './choices';
import type { EffektBlock, Effektsvar } from './effekter';
import type { Kommune } from './kommuner';
import type { Random } from './random';

export interface Samarbeid extends Effektsvar {
  readonly kommune: Kommune;
  readonly klasse: Klasse;
}

const most = 5;

/** Every municipality gets one before any gets its second; who gets the rest is chance. */
export function dealSamarbeid(blocks: readonly EffektBlock[], random: Random): Samarbeid[] {
  return [...group(blocks, ({ cell }) => cell)].flatMap(([cell, own]) => {
    const answers = random.shuffled(
      own.flatMap(({ klasse, svar }) => svar.map((effekt) => ({ klasse, ...effekt }))),
    );
    const places = random.shuffled(
      cell.ja.flatMap((kommune) => Array<Kommune>(most - 1).fill(kommune)),
    );
    const kommuner = [...cell.ja, ...places];
    return answers.flatMap((answer, index) => {
      const kommune = kommuner[index];
      return kommune ? [{ kommune, ...answer }] : [];
    });
  });
}

const isGreat = (svar: number) => Number(svar >= 4);

/** How many of a cooperation's two answers are great or very great. */
export const greatAnswers = ({ forebygging, handtering }: Effektsvar) =>
  isGreat(forebygging) + isGreat(handtering);

/** Cooperations that are alike in what the report tells apart by content: kind, and great on each scale. */
export const contentGroup = ({ klasse, forebygging, handtering }: Samarbeid) =>
  `${klasse} ${isGreat(forebygging)} ${isGreat(handtering)}`;

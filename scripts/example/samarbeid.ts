/** The cooperations themselves: each cell's are dealt to its municipalities, one to five each. */
import { group, mean, rollups } from 'd3';
import type { Klasse } from './choices';
import type { EffektBlock, Effektsvar } from './effekter';
import type { Kommune } from './kommuner';
import type { Printed } from './printed';
import type { Random } from './random';

export interface Samarbeid extends Effektsvar {
  readonly kommune: Kommune;
  readonly klasse: Klasse;
}

const most = 5;

/** How far from "nine of ten" the share of municipalities may be, percentage points, and the mean it counts. */
const aboutReach = 4.5;
const positive = 3;
const mostDeals = 500;

/** Per cent of the municipalities whose answers on both scales have a mean of at least 3. */
function positiveShare(samarbeid: readonly Samarbeid[]): number {
  const means = rollups(
    samarbeid,
    (ofKommune) =>
      mean(ofKommune.flatMap(({ forebygging, handtering }) => [forebygging, handtering])) ?? 0,
    ({ kommune }) => kommune,
  );
  return (100 * means.filter(([, value]) => value >= positive).length) / means.length;
}

/**
 * Deals by chance, and again until about as many municipalities see a positive effect as the report says.
 * @throws {Error} when no deal comes near it
 */
export function dealSamarbeid(
  blocks: readonly EffektBlock[],
  printed: Printed,
  random: Random,
): Samarbeid[] {
  const about = printed.value('andel-positiv-effekt.nasjonalt.norge.begge.kommuner');
  for (let deal = 0; deal < mostDeals; deal++) {
    const samarbeid = dealOnce(blocks, random);
    if (Math.abs(positiveShare(samarbeid) - about) <= aboutReach) return samarbeid;
  }
  throw new Error(`No deal has about ${about} % of the municipalities with a positive effect`);
}

/** Every municipality gets one before any gets its second; who gets the rest is chance. */
function dealOnce(blocks: readonly EffektBlock[], random: Random): Samarbeid[] {
  return [...group(blocks, ({ cell }) => cell)].flatMap(([cell, cellBlocks]) => {
    const answers = random.shuffled(
      cellBlocks.flatMap(({ klasse, svar }) => svar.map((effekt) => ({ klasse, ...effekt }))),
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

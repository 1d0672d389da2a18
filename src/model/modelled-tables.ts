/** Which tables hold what is made for the example survey, and is nobody's answer. */
import { tables } from '../contract/tables';
import type { Round } from '../query/round';
import { isMade } from '../query/round';

/** Names of the tables with survey answers, where some round of them is made; otherwise none. */
export const modelledTables = (rounds: readonly Round[]): readonly string[] =>
  rounds.some(isMade)
    ? tables.filter(({ sources }) => sources.includes('undersokelse')).map(({ name }) => name)
    : [];

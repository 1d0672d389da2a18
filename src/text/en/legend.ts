/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Legend',
  modelled: 'Hatched: modelled',
  inExample: (status: string) => `${status} (in the example)`,
  atMost: (value: string) => `${value} or lower`,
  atLeast: (value: string) => `${value} or higher`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Counts ${format.count(count)} of ${format.count(all)} ${areas}: those in sight.`,
  all: (all: number, areas: string) => `The bars count ${format.count(all)} ${areas}.`,
};

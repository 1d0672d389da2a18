/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Teiknforklaring',
  modelled: 'Skravert: modellert',
  inExample: (status: string) => `${status} (i eksempelet)`,
  atMost: (value: string) => `${value} eller lågare`,
  atLeast: (value: string) => `${value} eller høgare`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Tel ${format.count(count)} av ${format.count(all)} ${areas}: dei som er i utsnittet.`,
  all: (all: number, areas: string) => `Søylene tel ${format.count(all)} ${areas}.`,
};

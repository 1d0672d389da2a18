/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Tegnforklaring',
  modelled: 'Skravert: modellert',
  inExample: (status: string) => `${status} (i eksempelet)`,
  atMost: (value: string) => `${value} eller lavere`,
  atLeast: (value: string) => `${value} eller høyere`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Teller ${format.count(count)} av ${format.count(all)} ${areas}: de som er i utsnittet.`,
  all: (all: number, areas: string) => `Søylene teller ${format.count(all)} ${areas}.`,
};

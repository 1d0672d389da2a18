/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Legend',
  orden: {
    halvparten: 'Up to a half not formalised',
    over_40: 'More than 40%, the number is not printed',
    imellom: 'In between',
    hoyest: 'Among the highest',
    kjent: 'Cooperates, by the report',
  },
  textured: (texture: string, status: string) => `${texture}: ${status}`,
  textures: {
    prikker: 'Dotted',
    skravur: 'Hatched',
    rutenett: 'Squared',
    striper: 'Striped',
    kryss: 'Crossed',
    pluss: 'With plus signs',
  },
  sole: {
    publisert: 'All the numbers are printed in the report.',
    avledet: 'All the numbers follow from the report.',
    avgrenset: 'Only the bounds are known.',
    anslag: 'All the numbers are estimates.',
    beregnet: 'All the numbers are computed from the municipalities’ answers.',
    modellert: 'Example: all the numbers are made, and nobody’s answers.',
  },
  wideEstimate: 'Estimates that span several colours',
  plain: (statuses: string) => `Without a texture: ${statuses}.`,
  mixed: (statuses: string) => `The numbers are: ${statuses}.`,
  withOrder: 'The others have only a bound.',
  onlyOrder: 'The report gives the order, not the numbers.',
  ofGroups: 'The numbers are for groups of municipalities, not for each municipality.',
  ofFylker: 'The numbers are the counties’. The report has no number for each municipality.',
  example: 'Example: made, nobody’s answers.',
  atMost: (value: string) => `${value} or lower`,
  atLeast: (value: string) => `${value} or higher`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Counts ${format.count(count)} of ${format.count(all)} ${areas}: those in sight.`,
  all: (all: number, areas: string) => `The bars count ${format.count(all)} ${areas}.`,
};

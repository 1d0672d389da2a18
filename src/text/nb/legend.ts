/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Tegnforklaring',
  /** Classes without a number, in the report's words. */
  orden: {
    halvparten: 'Opp mot halvparten ikke formalisert',
    over_40: 'Mer enn 40 %, tallet er ikke trykt',
    imellom: 'Imellom',
    hoyest: 'Blant de høyeste',
    kjent: 'Samarbeider ifølge rapporten',
  },
  /** A texture, and the status of the areas that have it. */
  textured: (texture: string, status: string) => `${texture}: ${status}`,
  textures: {
    prikker: 'Prikket',
    skravur: 'Skravert',
    rutenett: 'Rutet',
    striper: 'Stripet',
    kryss: 'Krysset',
    pluss: 'Med plusstegn',
  },
  /** Said once where all numbers have the same status. */
  sole: {
    publisert: 'Tallene er trykt i rapporten.',
    avledet: 'Alle tallene følger av rapporten.',
    avgrenset: 'Bare grensene er kjent.',
    anslag: 'Alle tallene er anslag.',
    beregnet: 'Alle tallene er regnet ut fra kommunenes svar.',
    modellert: 'Eksempel: alle tallene er laget og er ingens svar.',
  },
  wideEstimate: 'Anslag som spenner over flere farger',
  /** The statuses of areas without a texture: where others have one, and where none has. */
  plain: (statuses: string) => `Uten mønster: ${statuses}.`,
  mixed: (statuses: string) => `Tallene er: ${statuses}.`,
  withOrder: 'De andre har bare en grense.',
  onlyOrder: 'Rapporten oppgir rekkefølgen, ikke tallene.',
  ofGroups: 'Tallene gjelder grupper av kommuner, ikke hver kommune.',
  ofFylker: 'Tallene er fylkenes. Rapporten har ikke tall for hver kommune.',
  example: 'Eksempel: laget, ingens svar.',
  atMost: (value: string) => `${value} eller lavere`,
  atLeast: (value: string) => `${value} eller høyere`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Teller ${format.count(count)} av ${format.count(all)} ${areas}: de som er i utsnittet.`,
  all: (all: number, areas: string) => `Søylene teller ${format.count(all)} ${areas}.`,
};

/** The legend. */
import { format } from './format';

export const legend = {
  heading: 'Teiknforklaring',
  orden: {
    halvparten: 'Opp mot halvparten ikkje formalisert',
    over_40: 'Meir enn 40 %, talet er ikkje trykt',
    imellom: 'Imellom',
    hoyest: 'Blant dei høgaste',
    kjent: 'Samarbeider ifølgje rapporten',
  },
  textured: (texture: string, status: string) => `${texture}: ${status}`,
  textures: {
    prikker: 'Prikkete',
    skravur: 'Skravert',
    rutenett: 'Rutete',
    striper: 'Stripete',
    kryss: 'Kryssa',
    pluss: 'Med plussteikn',
  },
  sole: {
    publisert: 'Tala er trykte i rapporten.',
    avledet: 'Alle tala følgjer av rapporten.',
    avgrenset: 'Berre grensene er kjende.',
    anslag: 'Alle tala er overslag.',
    beregnet: 'Alle tala er rekna ut frå svara til kommunane.',
    modellert: 'Eksempel: alle tala er laga og er ingen sine svar.',
  },
  wideEstimate: 'Overslag som spenner over fleire fargar',
  plain: (statuses: string) => `Utan mønster: ${statuses}.`,
  mixed: (statuses: string) => `Tala er: ${statuses}.`,
  withOrder: 'Dei andre har berre ei grense.',
  onlyOrder: 'Rapporten oppgir rekkjefølgja, ikkje tala.',
  ofGroups: 'Tala gjeld grupper av kommunar, ikkje kvar kommune.',
  ofFylker: 'Tala er fylka sine. Rapporten har ikkje tal for kvar kommune.',
  example: 'Eksempel: laga, ingen sine svar.',
  atMost: (value: string) => `${value} eller lågare`,
  atLeast: (value: string) => `${value} eller høgare`,
  count: (count: number, areas: string) => `${format.count(count)} ${areas}`,
  inSight: (count: number, all: number, areas: string) =>
    `Tel ${format.count(count)} av ${format.count(all)} ${areas}: dei som er i utsnittet.`,
  all: (all: number, areas: string) => `Søylene tel ${format.count(all)} ${areas}.`,
};

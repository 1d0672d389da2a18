/** The ranking beside the map, and how sure the colours are. */
import type { certainty as nbCertainty, ranking as nbRanking } from '../nb/ranking';
import { format } from './format';

export const ranking: typeof nbRanking = {
  lists: 'Lister',
  liste: { rangering: 'Rangering', svar: 'Færrast svar', arbeid: 'Arbeidsliste' },
  heading: (measure) => `${measure}: frå lågast til høgast`,
  headingFalling: (measure) => `${measure}: frå høgast til lågast`,
  order: 'Rekkjefølgje',
  lowest: 'Lågast først',
  highest: 'Høgast først',
  country: (value) => `Landet: ${value}`,
  explained:
    'Prikken er verdien og streken 95 %-intervallet. Den loddrette streken er talet for landet.',
  told: '«Klart lågare» og «klart høgare» seier at 95 %-intervallet for skilnaden frå landet ikkje tek med null. Plassane er dei eit område kan ha når det ikkje kan skiljast frå andre.',
  madeUp:
    'Lista viser berre korleis ei slik liste ser ut. Rekkjefølgja seier ikkje noko om områda.',
  kommuner:
    'Talet er kommunen si eiga vurdering av nokre få samarbeid, utan intervall. Kommunane er sorterte, ikkje rangerte.',
  intervalsUnknown: 'Tal utan kjent intervall er sorterte, ikkje rangerte.',
  grouped: {
    kommuner:
      'Rapporten har ikkje tal for kvar kommune. Kommunane står under gruppa talet gjeld, og ikkje etter verdi.',
    areas:
      'Områda har ikkje tal av same slag, så dei kan ikkje rangerast. Dei står i offisiell rekkjefølgje.',
    settled: 'Tal som er trykte, utleidde eller rekna ut',
    kommuneCount: (count) => (count === 1 ? '1 kommune' : `${format.count(count)} kommunar`),
  },
  mark: {
    lavere: { sign: '▼', text: 'Klart lågare enn landet' },
    hoyere: { sign: '▲', text: 'Klart høgare enn landet' },
    ikke_skillbar: { sign: '≈', text: 'Kan ikkje skiljast frå landet' },
  },
  noInterval: 'Intervallet er ikkje kjent',
  interval: (range) => `95 %-intervall ${range}`,
  answered: (response) => `Svarte: ${response}`,
  answeredMade: (response) => `Med i eksempelet: ${response}`,
  placeRange: (low, high, all) =>
    `Mellom plass ${format.count(low)} og ${format.count(high)} av ${format.count(all)}, rekna frå lågast`,
  place: (rank, all) => `Plass ${format.count(rank)} av ${format.count(all)}, rekna frå lågast`,
  without: (count, areas) => `Utan verdi: ${format.count(count)} ${areas}`,
  noValues: 'Ingen område på dette nivået har ein verdi å rangere etter.',
  yesOrNo:
    'Ein kommune samarbeider eller samarbeider ikkje, så ei rangering gir ikkje meining. Kommunane står etter kva dei svarte.',
  yesOrNoMade:
    'Ein kommune samarbeider eller samarbeider ikkje, så ei rangering gir ikkje meining. Kommunane står etter dei oppdikta svara i eksempelet.',
  needs: 'tala for kvart område med dette filteret',
  answerGroup: (count, answer) => `${format.count(count)}: ${answer}`,
  show: 'Marker i kartet',
  brush: 'Marker eit utsnitt',
  from: 'Frå',
  to: 'Til',
  brushHint: 'Dra over skalaen, eller skriv verdiar, for å markere områda i kartet.',
  brushed: (count, areas) => `${format.count(count)} ${areas} er markerte.`,
  clear: 'Fjern markeringa',
};

export const certainty: typeof nbCertainty = {
  label: 'Vis uvisse i kartet',
  explained:
    'Område bleiknar når 95 %-intervallet strekkjer seg over fleire fargeklassar. Mønster bleiknar ikkje.',
  within: 'Intervallet ligg i éin klasse',
  across: (classes) => `Over ${format.count(classes)} klassar`,
  acrossMore: (classes) => `Over ${format.count(classes)} klassar eller meir`,
  unknown: (count, areas) =>
    `${format.count(count)} ${areas} har ikkje noko intervall og bleiknar ikkje: uvissa er ikkje kjend.`,
  none: 'Ingen område i kartet har eit intervall, så ingen bleiknar. Det betyr ikkje at tala er sikre.',
};

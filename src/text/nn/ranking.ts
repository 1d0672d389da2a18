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
  country: (value, modelled) => `Landet: ${value}${modelled ? ' (modellert)' : ''}`,
  explained:
    'Prikken er verdien og streken 95 %-intervallet. Den loddrette streken er talet for landet. Hol prikk er modellert.',
  kommuner:
    'Talet er kommunen si eiga vurdering av nokre få samarbeid, utan intervall. Kommunane er sorterte, ikkje rangerte.',
  reportOnly:
    'Rapporten oppgir ikkje uvissa for alle tala. Dei utan intervall er sorterte, ikkje rangerte.',
  mark: {
    lavere: { sign: '▼', text: 'Klart lågare enn landet' },
    hoyere: { sign: '▲', text: 'Klart høgare enn landet' },
    ikke_skillbar: { sign: '≈', text: 'Kan ikkje skiljast frå landet' },
  },
  noInterval: 'Intervallet er ikkje kjent',
  onlyRange: 'Berre grensene er kjende',
  interval: (range) => `95 %-intervall ${range}`,
  answered: (response) => `Svarte: ${response}`,
  lowestOf: (all) => `Lågast av ${format.count(all)}`,
  highestOf: (all) => `Høgast av ${format.count(all)}`,
  amongLowest: (high, all) => `Blant dei ${format.count(high)} lågaste av ${format.count(all)}`,
  amongHighest: (high, all) => `Blant dei ${format.count(high)} høgaste av ${format.count(all)}`,
  between: (low, high, all) =>
    `Mellom nummer ${format.count(low)} og ${format.count(high)} av ${format.count(all)} frå lågast`,
  place: (rank, all) => `Nummer ${format.count(rank)} av ${format.count(all)} frå lågast`,
  anywhere: 'Kan ikkje rangerast: skil seg ikkje sikkert frå nokon andre',
  without: (count, areas) => `Utan verdi: ${format.count(count)} ${areas}`,
  noValues: 'Ingen område på dette nivået har ein verdi å rangere etter.',
  yesOrNo:
    'Ein kommune samarbeider eller samarbeider ikkje, så ei rangering gir ikkje meining. Kommunane står etter kva dei svarte.',
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
  one: 'Intervallet ligg i éin klasse',
  some: (classes) => `Over ${format.count(classes)} klassar`,
  many: (classes) => `Over ${format.count(classes)} klassar eller meir`,
  unknown: (count, areas) =>
    `${format.count(count)} ${areas} har ikkje noko intervall og bleiknar ikkje: uvissa er ikkje kjend.`,
  none: 'Ingen område i kartet har eit intervall, så ingen bleiknar. Det betyr ikkje at tala er sikre.',
};

/** The ranking beside the map, and how sure the colours are. */
import { format } from './format';

export const ranking = {
  lists: 'Lister',
  liste: { rangering: 'Rangering', svar: 'Færrest svar', arbeid: 'Arbeidsliste' },
  heading: (measure: string) => `${measure}: fra lavest til høyest`,
  headingFalling: (measure: string) => `${measure}: fra høyest til lavest`,
  order: 'Rekkefølge',
  lowest: 'Lavest først',
  highest: 'Høyest først',
  country: (value: string) => `Landet: ${value}`,
  explained:
    'Prikken er verdien og streken 95 %-intervallet. Den loddrette streken er tallet for landet.',
  told: '«Klart lavere» og «klart høyere» sier at 95 %-intervallet for forskjellen fra landet ikke tar med null. Plassene er de et område kan ha når det ikke kan skilles fra andre.',
  madeUp: 'Lista viser bare hvordan en slik liste ser ut. Rekkefølgen sier ikke noe om områdene.',
  kommuner:
    'Tallet er kommunens egen vurdering av noen få samarbeid, uten intervall. Kommunene er sortert, ikke rangert.',
  intervalsUnknown: 'Tall uten kjent intervall er sortert, ikke rangert.',
  grouped: {
    kommuner:
      'Rapporten har ikke tall for hver kommune. Kommunene står under gruppen tallet gjelder, og ikke etter verdi.',
    areas:
      'Områdene har ikke tall av samme slag, så de kan ikke rangeres. De står i offisiell rekkefølge.',
    settled: 'Tall som er trykt, utledet eller beregnet',
    kommuneCount: (count: number) =>
      count === 1 ? '1 kommune' : `${format.count(count)} kommuner`,
  },
  mark: {
    lavere: { sign: '▼', text: 'Klart lavere enn landet' },
    hoyere: { sign: '▲', text: 'Klart høyere enn landet' },
    ikke_skillbar: { sign: '≈', text: 'Ikke skillbar fra landet' },
  },
  noInterval: 'Intervallet er ikke kjent',
  interval: (range: string) => `95 %-intervall ${range}`,
  answered: (response: string) => `Svarte: ${response}`,
  answeredMade: (response: string) => `Med i eksempelet: ${response}`,
  placeRange: (low: number, high: number, all: number) =>
    `Mellom plass ${format.count(low)} og ${format.count(high)} av ${format.count(all)}, regnet fra lavest`,
  place: (rank: number, all: number) =>
    `Plass ${format.count(rank)} av ${format.count(all)}, regnet fra lavest`,
  without: (count: number, areas: string) => `Uten verdi: ${format.count(count)} ${areas}`,
  noValues: 'Ingen områder på dette nivået har en verdi å rangere etter.',
  yesOrNo:
    'En kommune samarbeider eller samarbeider ikke, så en rangering gir ikke mening. Kommunene står etter hva de svarte.',
  yesOrNoMade:
    'En kommune samarbeider eller samarbeider ikke, så en rangering gir ikke mening. Kommunene står etter de oppdiktede svarene i eksempelet.',
  needs: 'tallene for hvert område med dette filteret',
  answerGroup: (count: number, answer: string) => `${format.count(count)}: ${answer}`,
  show: 'Marker i kartet',
  brush: 'Marker et utsnitt',
  from: 'Fra',
  to: 'Til',
  brushHint: 'Dra over skalaen, eller skriv verdier, for å markere områdene i kartet.',
  brushed: (count: number, areas: string) => `${format.count(count)} ${areas} er markert.`,
  clear: 'Fjern markeringen',
};

export const certainty = {
  label: 'Vis usikkerhet i kartet',
  explained:
    'Områder blekner når 95 %-intervallet strekker seg over flere fargeklasser. Mønstre blekner ikke.',
  within: 'Intervallet ligger i én klasse',
  across: (classes: number) => `Over ${format.count(classes)} klasser`,
  acrossMore: (classes: number) => `Over ${format.count(classes)} klasser eller mer`,
  unknown: (count: number, areas: string) =>
    `${format.count(count)} ${areas} har ikke noe intervall og blekner ikke: usikkerheten er ikke kjent.`,
  none: 'Ingen områder i kartet har et intervall, så ingen blekner. Det betyr ikke at tallene er sikre.',
};

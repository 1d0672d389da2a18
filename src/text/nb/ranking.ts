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
  country: (value: string, modelled: boolean) =>
    `Landet: ${value}${modelled ? ' (modellert)' : ''}`,
  explained:
    'Prikken er verdien og streken 95 %-intervallet. Den loddrette streken er tallet for landet. Hul prikk er modellert.',
  kommuner:
    'Tallet er kommunens egen vurdering av noen få samarbeid, uten intervall. Kommunene er sortert, ikke rangert.',
  reportOnly:
    'Rapporten oppgir ikke usikkerheten for alle tallene. De uten intervall er sortert, ikke rangert.',
  mark: {
    lavere: { sign: '▼', text: 'Klart lavere enn landet' },
    hoyere: { sign: '▲', text: 'Klart høyere enn landet' },
    ikke_skillbar: { sign: '≈', text: 'Ikke skillbar fra landet' },
  },
  noInterval: 'Intervallet er ikke kjent',
  onlyRange: 'Bare grensene er kjent',
  interval: (range: string) => `95 %-intervall ${range}`,
  answered: (response: string) => `Svarte: ${response}`,
  lowestOf: (all: number) => `Lavest av ${format.count(all)}`,
  highestOf: (all: number) => `Høyest av ${format.count(all)}`,
  amongLowest: (high: number, all: number) =>
    `Blant de ${format.count(high)} laveste av ${format.count(all)}`,
  amongHighest: (high: number, all: number) =>
    `Blant de ${format.count(high)} høyeste av ${format.count(all)}`,
  between: (low: number, high: number, all: number) =>
    `Mellom nummer ${format.count(low)} og ${format.count(high)} av ${format.count(all)} fra lavest`,
  place: (rank: number, all: number) =>
    `Nummer ${format.count(rank)} av ${format.count(all)} fra lavest`,
  anywhere: 'Kan ikke rangeres: skiller seg ikke sikkert fra noen andre',
  without: (count: number, areas: string) => `Uten verdi: ${format.count(count)} ${areas}`,
  noValues: 'Ingen områder på dette nivået har en verdi å rangere etter.',
  yesOrNo:
    'En kommune samarbeider eller samarbeider ikke, så en rangering gir ikke mening. Kommunene står etter hva de svarte.',
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
  one: 'Intervallet ligger i én klasse',
  some: (classes: number) => `Over ${format.count(classes)} klasser`,
  many: (classes: number) => `Over ${format.count(classes)} klasser eller mer`,
  unknown: (count: number, areas: string) =>
    `${format.count(count)} ${areas} har ikke noe intervall og blekner ikke: usikkerheten er ikke kjent.`,
  none: 'Ingen områder i kartet har et intervall, så ingen blekner. Det betyr ikke at tallene er sikre.',
};

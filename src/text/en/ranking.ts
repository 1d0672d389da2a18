/** The ranking beside the map, and how sure the colours are. */
import type { certainty as nbCertainty, ranking as nbRanking } from '../nb/ranking';
import { format } from './format';

export const ranking: typeof nbRanking = {
  lists: 'Lists',
  liste: { rangering: 'Ranking', svar: 'Fewest answers', arbeid: 'Work list' },
  heading: (measure) => `${measure}: lowest to highest`,
  headingFalling: (measure) => `${measure}: highest to lowest`,
  order: 'Order',
  lowest: 'Lowest first',
  highest: 'Highest first',
  country: (value, modelled) => `Norway: ${value}${modelled ? ' (modelled)' : ''}`,
  explained:
    'The dot is the value and the line its 95% interval. The vertical line is the number for Norway. A hollow dot is modelled.',
  kommuner:
    'The number is the municipality’s own view of a few cooperations, and has no interval. Municipalities are sorted, not ranked.',
  reportOnly:
    'The report does not give the uncertainty of every number. Those without an interval are sorted, not ranked.',
  mark: {
    lavere: { sign: '▼', text: 'Clearly lower than Norway' },
    hoyere: { sign: '▲', text: 'Clearly higher than Norway' },
    ikke_skillbar: { sign: '≈', text: 'Cannot be told apart from Norway' },
  },
  noInterval: 'The interval is not known',
  onlyRange: 'Only the bounds are known',
  interval: (range) => `95% interval ${range}`,
  answered: (response) => `Answered: ${response}`,
  lowestOf: (all) => `Lowest of ${format.count(all)}`,
  highestOf: (all) => `Highest of ${format.count(all)}`,
  amongLowest: (high, all) => `Among the ${format.count(high)} lowest of ${format.count(all)}`,
  amongHighest: (high, all) => `Among the ${format.count(high)} highest of ${format.count(all)}`,
  between: (low, high, all) =>
    `Between number ${format.count(low)} and ${format.count(high)} of ${format.count(all)} from the lowest`,
  place: (rank, all) => `Number ${format.count(rank)} of ${format.count(all)} from the lowest`,
  anywhere: 'Cannot be ranked: does not surely differ from any other',
  without: (count, areas) => `Without a value: ${format.count(count)} ${areas}`,
  noValues: 'No area at this level has a value to rank by.',
  yesOrNo:
    'A municipality cooperates or does not, so a ranking makes no sense. Municipalities are listed by what they answered.',
  answerGroup: (count, answer) => `${format.count(count)}: ${answer}`,
  show: 'Highlight on the map',
  brush: 'Highlight a range',
  from: 'From',
  to: 'To',
  brushHint: 'Drag across the scale, or type values, to highlight the areas on the map.',
  brushed: (count, areas) => `${format.count(count)} ${areas} highlighted.`,
  clear: 'Clear the highlight',
};

export const certainty: typeof nbCertainty = {
  label: 'Show uncertainty on the map',
  explained:
    'Areas fade when their 95% interval reaches over several colour classes. Patterns do not fade.',
  one: 'The interval lies within one class',
  some: (classes) => `Across ${format.count(classes)} classes`,
  many: (classes) => `Across ${format.count(classes)} classes or more`,
  unknown: (count, areas) =>
    `${format.count(count)} ${areas} have no interval and do not fade: their uncertainty is not known.`,
  none: 'No area on the map has an interval, so none fades. That does not make the numbers certain.',
};

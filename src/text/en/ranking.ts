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
  country: (value) => `Norway: ${value}`,
  explained:
    'The dot is the value and the line its 95% interval. The vertical line is the number for Norway.',
  told: '“Clearly lower” and “clearly higher” mean that the 95% interval of the difference from Norway does not include zero. The places are those an area may have when it cannot be told from others.',
  madeUp:
    'The list only shows what such a list looks like. Its order says nothing about the areas.',
  kommuner:
    'The number is the municipality’s own view of a few cooperations, and has no interval. Municipalities are sorted, not ranked.',
  intervalsUnknown: 'Numbers without a known interval are sorted, not ranked.',
  grouped: {
    kommuner:
      'The report has no number for each municipality. Municipalities stand under the group that the number is about, not by value.',
    areas:
      'The areas do not have numbers of one kind, so they cannot be ranked. They stand in official order.',
    settled: 'Numbers that are printed, derived or computed',
    kommuneCount: (count) =>
      count === 1 ? '1 municipality' : `${format.count(count)} municipalities`,
  },
  mark: {
    lavere: { sign: '▼', text: 'Clearly lower than Norway' },
    hoyere: { sign: '▲', text: 'Clearly higher than Norway' },
    ikke_skillbar: { sign: '≈', text: 'Cannot be told apart from Norway' },
  },
  noInterval: 'The interval is not known',
  interval: (range) => `95% interval ${range}`,
  answered: (response) => `Answered: ${response}`,
  answeredMade: (response) => `In the example: ${response}`,
  placeRange: (low, high, all) =>
    `Between place ${format.count(low)} and ${format.count(high)} of ${format.count(all)}, from the lowest`,
  place: (rank, all) => `Place ${format.count(rank)} of ${format.count(all)}, from the lowest`,
  without: (count, areas) => `Without a value: ${format.count(count)} ${areas}`,
  noValues: 'No area at this level has a value to rank by.',
  yesOrNo:
    'A municipality cooperates or does not, so a ranking makes no sense. Municipalities are listed by what they answered.',
  yesOrNoMade:
    'A municipality cooperates or does not, so a ranking makes no sense. Municipalities are listed by the invented answers of the example.',
  needs: 'the numbers of each area with this filter',
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
  within: 'The interval lies within one class',
  across: (classes) => `Across ${format.count(classes)} classes`,
  acrossMore: (classes) => `Across ${format.count(classes)} classes or more`,
  unknown: (count, areas) =>
    `${format.count(count)} ${areas} have no interval and do not fade: their uncertainty is not known.`,
  none: 'No area on the map has an interval, so none fades. That does not make the numbers certain.',
};

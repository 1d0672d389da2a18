/** The method page on estimates: what is computed, how, what it rests on, and from whom the methods are. */
import type { EstimateTexts } from '../nb/method-estimates';

export const estimates: EstimateTexts = {
  heading: 'How the estimates are made',
  intro: [
    'The report prints the share that cooperates for the country, three regions and some sizes, and nothing for municipalities. The estimate divides what is printed among 13 groups of municipalities: by region and size below 45,000 inhabitants, and one group for the whole country from 45,000.',
    'The group is always what the number is about. Whether a particular municipality answered, and what, is not public.',
  ],
  tables: [
    'First table: who answered. It has the sums that the report prints, the answers in each county (figure 6), 111 answers from municipalities below 10,000 inhabitants and 78 from larger ones. The larger ones of a county have the same probability of having answered.',
    'Second table: who of these does not cooperate. It has 10 in Northern Norway, 8 in Western Norway, 8 in Trøndelag, 4 in the rest of Eastern Norway and 1 in each of the two other regions, and 24, 8 and 0 by size.',
    'Both are filled by iterative proportional fitting: all cells start at 1, and each sum is corrected again and again until all agree. That gives the evenest table with these sums.',
  ],
  formulas: {
    fit: 'cell ← cell · (printed sum / sum now)',
    odds: 'without / with = factor of the region · factor of the size',
    group: 'share of the group = 1 − without / answered',
    fylke: 'share of the county = Σ answered · share / Σ answered',
    wilson: 'low = n / (n + 1.96²), high = 100%',
  },
  rests:
    'The estimate rests on two assumptions. Municipalities of the same size in the same region are alike: what sets an area apart beyond that, the estimate does not see (synthetic estimation). And the summary’s “only one municipality” is read as one in each of the two regions Agder and Rogaland and Oslo and Akershus (reading A).',
  interval:
    'The 95% interval is of the share of all municipalities of the group if those that did not answer are like those that did. The whole computation is done 2,000 times with the sums drawn anew (from the beta distribution, with Jeffreys’ prior), and with those that did not answer drawn with the group’s share. Only the silent are drawn, so the interval is narrower the more that answered. It goes from the 2.5th to the 97.5th percentile, and never beyond the sure bounds.',
  largest:
    'From 45,000 inhabitants all that answered cooperate. The group therefore has a range instead of one number, Wilson’s interval for n of n:',
  bounds:
    'The sure bounds hold whatever the silent think. Integer programming finds the lowest and the highest share that any distribution of the answers can give when all printed sums agree. It is lowest when none of the silent cooperates, highest when all do.',
  cases:
    'Municipalities in a case cooperation that the report describes, and that has not ended, are shown as “cooperates (case)”, without a percentage. They are not part of the computation.',
  others: [
    'The share formalised is not estimated. An attempt gave Trøndelag 64%, against the report’s own words. Where the report gives an order instead of numbers, the map shows the order.',
    'The effect in a region is the mean of its counties, weighted by how many municipalities in each are expected to cooperate. The lowest and the highest county stand beside it. There is no interval, for the report prints no variance.',
    'At the level of municipalities, effect and formalisation have the county’s number, as the county’s.',
  ],
  groups: 'The estimate of each of the 13 groups',
  areas: 'The share in the report’s 14 counties',
  columns: {
    group: 'Group',
    area: 'County',
    share: 'Cooperates',
    interval: '95% interval',
    bounds: 'Sure bounds',
    status: 'Status',
  },
  sources: 'Sources',
  references: [
    'Deming, W. E. & Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444',
    'Csiszár, I. (1975), Annals of Probability 3, 146–158',
    'Rao, J. N. K. & Molina, I. (2015), Small Area Estimation, 2nd ed., ch. 3 and 10',
    'Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Statistical Science 16, 101–133',
    'Wilson, E. B. (1927), JASA 22, 209–212',
  ],
};

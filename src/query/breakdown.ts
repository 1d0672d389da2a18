/** One measure divided by the values of a filter, for the whole country. */
import type { AreasQuestion } from './areas-question';
import { numbersQuery } from './areas';
import { divisionBy } from './division';
import type { Dimension } from './filters';
import type { Query } from './query';

/**
 * A row as of the areas query for each value of `dimension`: the country under the filters with that
 * value alone. Its `omrade` is the value; a filter on the dimension itself limits which values there are.
 */
export const breakdownQuery = (question: AreasQuestion, dimension: Dimension): Query =>
  numbersQuery(question, divisionBy(dimension, question.filters));

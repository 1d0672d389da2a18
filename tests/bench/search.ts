/** `npm run bench`: how long the search takes to be made, and to answer what is typed letter by letter. */
import { max, median, quantile } from 'd3';
import { buildSearch } from '../../src/model/search';
import { facts as rows } from '../query/facts';

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const building = Array.from({ length: 20 }, () => timed(() => buildSearch(rows)));
const search = buildSearch(rows);
/** Every beginning of every name, and each with its third letter left out. */
const queries = rows.flatMap(({ navn }) =>
  Array.from(navn, (_, end) => navn.slice(0, end + 1)).flatMap((typed) => [
    typed,
    typed.slice(0, 2) + typed.slice(3),
  ]),
);
const answering = queries.map((query) => timed(() => search(query)));

const ms = (value: number | undefined) => `${(value ?? NaN).toFixed(2)} ms`;
console.log(`[bench] søk: indeksen over ${rows.length} områder tar ${ms(median(building))}`);
console.log(
  `[bench] søk: ${queries.length} søk, median ${ms(median(answering))}, ` +
    `95 % under ${ms(quantile(answering, 0.95))}, høyst ${ms(max(answering))}`,
);

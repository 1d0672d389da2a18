/** How long from a filter's choice to the recoloured map, on the survey and on many times as much. */
import { openBrowser, serveSite } from '../../scripts/site';
import { chooseFilters, middleAndSlow, seconds } from './choices';
import { growSite } from './grown-site';
import type { BenchOptions } from './options';
import { printTable, writeReport } from './report';

const growth = [1, 100, 10_000];

/** Needs the built site in `dist`. */
export async function measureFilters({ runs }: BenchOptions): Promise<void> {
  const results = [];
  const browser = await openBrowser();
  try {
    for (const times of growth) {
      const { folder, ...size } = await growSite(times);
      const site = await serveSite('/', folder);
      try {
        const chosen = await chooseFilters(browser, site.url, 'kommune', times === 1 ? runs : 1);
        results.push({ ...size, ...chosen });
      } catch (error) {
        console.log(`[bench] ${size.cooperations} samarbeid kunne ikke måles: ${String(error)}`);
      } finally {
        await site.close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log('[bench] fra et filter velges, til kommunekartet har nye farger: p50 / p95, ms');
  printTable(
    [
      ...['samarbeid', 'rader', 'valg', 'databasens svar', 'svar', 'farger gitt kartet'],
      ...['farger tegnet', 'farger vist', 'alt på plass'],
      ...['fil, MB', 'filtre klare, s'],
    ],
    results.map(({ cooperations, rows, times, bytes, seen }) => [
      String(cooperations),
      String(rows),
      String(times.filter(({ shown }) => shown !== null).length),
      middleAndSlow(times, 'database'),
      middleAndSlow(times, 'answered'),
      middleAndSlow(times, 'handed'),
      middleAndSlow(times, 'drawn'),
      middleAndSlow(times, 'shown'),
      middleAndSlow(times, 'settled'),
      (bytes / 1e6).toFixed(2),
      seconds(seen.filters),
    ]),
  );
  await writeReport('filtre', results);
}

/** How long from a filter's choice to the recoloured map, on the survey and on many times as much. */
import { openBrowser, serveSite } from '../../scripts/site';
import type { Chosen } from './choices';
import { chooseFilters, middleAndSlow, seconds } from './choices';
import type { GrownSite } from './grown-site';
import { growSite } from './grown-site';
import type { BenchOptions } from './options';
import { printTable, writeReport } from './report';

const growth = [1, 100, 10_000];

/** Which build of the site was measured. */
type Built = 'før' | 'nå';
interface Measured extends Omit<GrownSite, 'folder'>, Chosen {
  readonly built: Built;
}

/** Needs the built site in `dist`. */
export async function measureFilters({ runs, before }: BenchOptions): Promise<void> {
  const results: Measured[] = [];
  const browser = await openBrowser();
  const measure = async (built: Built, { folder, ...size }: GrownSite, rounds: number) => {
    const site = await serveSite('/', folder);
    try {
      const chosen = await chooseFilters(browser, site.url, 'kommune', rounds);
      results.push({ built, ...size, ...chosen });
    } catch (error) {
      console.log(`[bench] ${size.cooperations} samarbeid kunne ikke måles: ${String(error)}`);
    } finally {
      await site.close();
    }
  };
  try {
    for (const times of growth) {
      const grown = await growSite(times);
      if (times === 1 && before !== null) {
        await measure('før', { ...grown, folder: before }, runs);
      }
      await measure('nå', grown, times === 1 ? runs : 1);
    }
  } finally {
    await browser.close();
  }
  console.log('[bench] fra et filter velges, til kommunekartet har nye farger: p50 / p95, ms');
  printTable(
    [
      ...[
        'bygget',
        'samarbeid',
        'rader',
        'valg',
        'databasen regner',
        'databasens svar',
        'svar',
        'farger gitt kartet',
      ],
      ...['farger tegnet', 'farger vist', 'alt på plass'],
      ...['fil, MB', 'filtre klare, s'],
    ],
    results.map(({ built, cooperations, rows, times, bytes, seen }) => [
      built,
      String(cooperations),
      String(rows),
      String(times.filter(({ shown }) => shown !== null).length),
      middleAndSlow(times, 'computed'),
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

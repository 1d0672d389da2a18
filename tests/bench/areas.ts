/** How loading and filtering grow with the number of areas on the map: fylker, kommuner, and pieces of kommuner. */
import { openBrowser, serveSite } from '../../scripts/site';
import { chooseFilters, middleAndSlow, seconds } from './choices';
import { cutSite } from './finer-site';
import { printTable, writeReport } from './report';

/** Needs the built site in `dist`. */
export async function measureAreas(): Promise<void> {
  const pieces = await cutSite();
  const maps = [
    { areas: 15, niva: 'fylke', folder: 'dist' },
    { areas: 357, niva: 'kommune', folder: 'dist' },
    { areas: pieces.areas, niva: 'kommune', folder: pieces.folder },
  ] as const;
  const results = [];
  const browser = await openBrowser();
  try {
    for (const { areas, niva, folder } of maps) {
      const site = await serveSite('/', folder);
      try {
        results.push({ areas, ...(await chooseFilters(browser, site.url, niva, 1)) });
      } catch (error) {
        console.log(`[bench] ${areas} områder kunne ikke måles: ${String(error)}`);
      } finally {
        await site.close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log(
    '[bench] med flere områder på kartet: sekunder fra siden åpnes; et filter, p50 / p95, ms',
  );
  printTable(
    [
      ...['områder', 'farget kart', 'kan flyttes', 'MapLibre', 'filtre klare'],
      ...['svar', 'farger vist', 'alt på plass'],
    ],
    results.map(({ areas, times, seen }) => [
      String(areas),
      seconds(seen.coloured),
      seconds(seen.movable),
      seconds(seen.mapLibre),
      seconds(seen.filters),
      middleAndSlow(times, 'answered'),
      middleAndSlow(times, 'shown'),
      middleAndSlow(times, 'settled'),
    ]),
  );
  await writeReport('omrader', results);
}

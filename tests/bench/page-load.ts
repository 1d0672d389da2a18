/** How soon the page and the embed show a coloured map, beside a plain page, in the same run. */
import { groups } from 'd3';
import type { Browser } from 'playwright-core';
import { openBrowser, serveSite } from '../../scripts/site';
import { Line } from './line';
import type { BenchOptions } from './options';
import { printTable, spread, summarize, writeReport } from './report';
import { buildPlainSite } from './plain-site';
import type { SpeedId } from './speeds';
import { speeds } from './speeds';
import type { Measured, Milestone } from './visit';
import { visit } from './visit';

interface BenchPage {
  readonly name: string;
  readonly site: 'ours' | 'plain';
  readonly path: string;
  /** All that it comes to. */
  readonly waitFor: readonly Milestone[];
}

const plainName = 'enkel side';
const pages: readonly BenchPage[] = [
  {
    name: 'hele siden',
    site: 'ours',
    path: '',
    // What the report says needs no database.
    waitFor: ['coloured', 'movable', 'mapLibre'],
  },
  {
    name: 'annen visning',
    site: 'ours',
    path: '?indikator=effekt&niva=kommune',
    waitFor: ['coloured', 'movable', 'mapLibre'],
  },
  {
    name: 'eksempelet',
    site: 'ours',
    path: '?datasett=eksempel&niva=kommune',
    waitFor: ['coloured', 'movable', 'mapLibre', 'filters'],
  },
  { name: 'innbygging', site: 'ours', path: 'embed.html', waitFor: ['coloured', 'movable'] },
  { name: plainName, site: 'plain', path: '', waitFor: ['coloured', 'movable', 'filters'] },
];

interface Result extends Measured {
  readonly page: string;
  readonly net: SpeedId;
  readonly slowdown: number;
  readonly visit: 'første' | 'andre';
}

/** A first visit, and a second when all that the first keeps is there. */
async function bothVisits(
  browser: Browser,
  siteUrl: string,
  { path, waitFor }: BenchPage,
  net: SpeedId,
  slowdown: number,
): Promise<[Measured, Measured]> {
  const line = new Line(new URL(siteUrl), speeds[net]);
  const url = (await line.open()) + path;
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
  });
  try {
    const first = await visit(context, url, line, waitFor, slowdown);
    line.speed = speeds.none;
    await visit(context, url, line, waitFor, 1);
    line.speed = speeds[net];
    return [first, await visit(context, url, line, waitFor, slowdown)];
  } finally {
    await context.close();
    await line.close();
  }
}

const seconds = (value: number) => (value / 1000).toFixed(2);
const kilobytes = (value: number) => (value / 1000).toFixed(0);
const megabytes = (value: number) => (value / 1e6).toFixed(1);

function printResults(results: readonly Result[]): void {
  const title = ({ net, slowdown, visit: which }: Result) =>
    `${net}, ${slowdown}× langsommere prosessor, ${which} besøk`;
  for (const [heading, group] of groups(results, title)) {
    const of = (page: string, field: Milestone | 'bytes' | 'allBytes' | 'shift' | 'heap') =>
      summarize(group.filter((one) => one.page === page).map((one) => one[field]));
    const ratio = (page: string) =>
      ((of(plainName, 'coloured')?.median ?? NaN) / (of(page, 'coloured')?.median ?? NaN)).toFixed(
        1,
      );
    console.log(`[bench] ${heading}`);
    printTable(
      [
        ...['', 'kB til farget kart', 'farget kart, s', 'ganger før', 'kan flyttes, s'],
        ...['MapLibre, s', 'filtre, s', 'kB i alt', 'CLS', 'minne, MB'],
      ],
      pages.map(({ name }) => [
        name,
        spread(of(name, 'bytes'), kilobytes),
        spread(of(name, 'coloured'), seconds),
        ratio(name),
        spread(of(name, 'movable'), seconds),
        spread(of(name, 'mapLibre'), seconds),
        spread(of(name, 'filters'), seconds),
        spread(of(name, 'allBytes'), kilobytes),
        spread(of(name, 'shift'), (value) => value.toFixed(3)),
        spread(of(name, 'heap'), megabytes),
      ]),
    );
  }
}

/** Needs the built site in `dist`. */
export async function measurePages({ runs, conditions }: BenchOptions): Promise<void> {
  const [ours, plain] = [await serveSite(), await serveSite('/', await buildPlainSite())];
  const sites = { ours: ours.url, plain: plain.url };
  const results: Result[] = [];
  const browser = await openBrowser();
  try {
    for (const { net, slowdown } of conditions) {
      for (let run = 0; run < runs; run++) {
        for (const page of pages) {
          const both = await bothVisits(browser, sites[page.site], page, net, slowdown);
          both.forEach((measured, index) => {
            const which = index === 0 ? 'første' : 'andre';
            results.push({ page: page.name, net, slowdown, visit: which, ...measured });
          });
        }
      }
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), plain.close()]);
  }
  printResults(results);
  await writeReport('sidelasting', results);
}

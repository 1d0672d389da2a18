/** The states of the map that axe looks at: an address, and what the reader does there. */
import type { Page } from 'playwright-core';
import type { Texts } from '../../src/text/texts';
import { ready } from './visit';

export interface State {
  readonly name: string;
  readonly query: string;
  /** The state stays when the language is changed by the page's own links. */
  readonly stays?: true;
  /** Brings the page to the state, and waits until it is there. */
  readonly arrange: (page: Page, t: Texts) => Promise<unknown>;
}

const placeThere = async (page: Page) => {
  await ready(page);
  await page.locator('.one-place[aria-busy=false]').waitFor();
};

export const mapStates: readonly State[] = [
  { name: 'kart, fylke', query: '?niva=fylke&indikator=effekt', arrange: ready },
];

/** The example's band is there for as long as its numbers are. */
export const inExample =
  (arrange: (page: Page) => Promise<unknown>): State['arrange'] =>
  async (page) => {
    await page.locator('.example-band').waitFor();
    await arrange(page);
  };

/**
 * These have the map drawn as SVG, as where there is no WebGL: each indicator of the report at each level, with
 * all that stands beside the map, and the example where it has what the report has not.
 */
export const svgStates: readonly State[] = [
  { name: 'samarbeider, landsdel', query: '?niva=landsdel', arrange: ready, stays: true },
  {
    name: 'samarbeider, fylke, lista over svar',
    query: '?niva=fylke&liste=svar',
    arrange: ready,
    stays: true,
  },
  { name: 'samarbeider, kommune', query: '?niva=kommune', arrange: ready, stays: true },
  {
    name: 'formalisert, landsdel, sted',
    query: '?niva=landsdel&indikator=formalisert&omrade=5006',
    arrange: placeThere,
    stays: true,
  },
  {
    name: 'formalisert, fylke, to steder',
    query: '?indikator=formalisert&omrade=50&sammenlign=18',
    arrange: placeThere,
    stays: true,
  },
  {
    name: 'formalisert, kommune',
    query: '?niva=kommune&indikator=formalisert',
    arrange: ready,
    stays: true,
  },
  {
    name: 'effekt, landsdel, casene',
    query: '?case=alle&niva=landsdel&indikator=effekt',
    arrange: ready,
    stays: true,
  },
  {
    name: 'effekt, fylke, sted',
    query: '?omrade=50&indikator=effekt',
    arrange: placeThere,
    stays: true,
  },
  {
    name: 'effekt, kommune',
    query: '?niva=kommune&indikator=effekt',
    arrange: ready,
    stays: true,
  },
  {
    name: 'eksempel, rangering og usikkerhet',
    query: '?datasett=eksempel&niva=fylke&indikator=effekt&liste=rangering&usikkerhet=ja',
    arrange: inExample(ready),
    stays: true,
  },
  {
    name: 'eksempel, kommune',
    query: '?datasett=eksempel&niva=kommune',
    arrange: inExample(ready),
    stays: true,
  },
  {
    name: 'eksempel, sted og arbeidsliste',
    query: '?datasett=eksempel&niva=landsdel&omrade=5006&liste=arbeid',
    arrange: inExample(placeThere),
    stays: true,
  },
];

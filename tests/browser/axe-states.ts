/** The states of the site that axe looks at: an address, and what the reader does there. */
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

const settled = (page: Page) => page.locator('.stage[aria-busy=false]').waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const table = (page: Page) => page.locator('main table tbody tr').first().waitFor();

const placeThere = async (page: Page) => {
  await ready(page);
  await page.locator('.one-place[aria-busy=false]').waitFor();
};

/** A window over the table, which is quick to draw. */
const inWindow = (name: string, open: (t: Texts) => string, query = ''): State => ({
  name,
  query: `?visning=tabell&niva=landsdel${query}`,
  arrange: async (page, t) => {
    await table(page);
    await press(page, open(t));
    await page.getByRole('dialog').waitFor();
  },
});

export const mapStates: readonly State[] = [
  { name: 'kart, fylke', query: '?niva=fylke&indikator=effekt', arrange: ready },
];

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).last().waitFor();

export const besideStates: readonly State[] = [
  {
    name: 'metode',
    query: 'metode.html',
    arrange: (page) => page.locator('#bygd ~ * table').first().waitFor(),
  },
  { name: 'tilgjengelighet', query: 'tilgjengelighet.html', arrange: heading },
];

const cardThere = (page: Page) => page.locator('main article').waitFor();

export const embedStates: readonly State[] = [
  { name: 'embed, fylke', query: 'embed.html?niva=fylke', arrange: cardThere },
  { name: 'embed, kommune', query: 'embed.html?omrade=5006', arrange: cardThere },
  {
    name: 'embed, tabell',
    query: 'embed.html?niva=fylke&visning=tabell&indikator=effekt',
    arrange: cardThere,
  },
];

/** These have the map drawn as SVG, as where there is no WebGL. */
export const svgStates: readonly State[] = [
  { name: 'kart uten WebGL, landsdel', query: '?niva=landsdel', arrange: ready, stays: true },
  {
    name: 'kart uten WebGL, kommune',
    query: '?niva=kommune&indikator=formalisert',
    arrange: ready,
    stays: true,
  },
  {
    name: 'lista over svar',
    query: '?niva=fylke&liste=svar',
    arrange: ready,
    stays: true,
  },
  {
    name: 'rangering',
    query: '?niva=fylke&indikator=effekt&liste=rangering',
    arrange: ready,
    stays: true,
  },
  { name: 'arbeidsliste', query: '?omrade=50&liste=arbeid', arrange: ready, stays: true },
  {
    name: 'usikkerhet',
    query: '?niva=fylke&indikator=effekt&usikkerhet=ja',
    arrange: ready,
    stays: true,
  },
  { name: 'sted, kommune', query: '?niva=landsdel&omrade=5006', arrange: placeThere, stays: true },
  { name: 'sted, fylke', query: '?omrade=50&indikator=effekt', arrange: placeThere, stays: true },
  { name: 'to steder', query: '?omrade=50&sammenlign=18', arrange: placeThere, stays: true },
  { name: 'casene', query: '?case=alle&niva=landsdel', arrange: ready, stays: true },
];

/** Without a map, or with a window over the page. */
export const tableStates: readonly State[] = [
  {
    name: 'tabell',
    query: '?visning=tabell&niva=fylke&indikator=effekt',
    arrange: table,
    stays: true,
  },
  {
    name: 'figurer',
    query: '?visning=figurer',
    arrange: (page) => page.locator('figure, main svg').first().waitFor(),
  },
  inWindow('last ned', (t) => t.actions.download),
  inWindow('del', (t) => t.actions.share),
  inWindow('bygg inn', (t) => t.actions.embed),
  inWindow('skriv ut', (t) => t.actions.print),
  inWindow('spør selv', (t) => t.queryBox.open),
  inWindow('møteark', (t) => t.actions.meeting, '&omrade=50'),
  {
    name: 'søk åpent',
    query: '?visning=tabell&niva=landsdel',
    arrange: async (page) => {
      await table(page);
      await page.getByRole('combobox').first().fill('be');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'filter åpent',
    query: '?visning=tabell&niva=landsdel&sektor=ikt',
    arrange: async (page) => {
      await table(page);
      for (const details of await page.locator('details:has(input[type=checkbox])').all()) {
        await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      }
    },
  },
  {
    name: 'tomt svar',
    query: '?indikator=effekt&visning=tabell&storrelse=45000%2B&sentralitet=6',
    arrange: async (page) => {
      await settled(page);
      await page.locator('.empty').waitFor();
    },
  },
];

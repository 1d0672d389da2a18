/** The states of the site without its map that axe looks at: tables, figures, windows, pages, the embed. */
import type { Page } from 'playwright-core';
import type { Texts } from '../../src/text/texts';
import type { State } from './axe-states';
import { inExample } from './axe-states';

const settled = (page: Page) => page.locator('.stage[aria-busy=false]').waitFor();
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const table = (page: Page) => page.locator('main table tbody tr').first().waitFor();

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
  {
    name: 'embed, fylke',
    query: 'embed.html?niva=fylke&indikator=formalisert',
    arrange: cardThere,
  },
  { name: 'embed, kommune', query: 'embed.html?omrade=5006', arrange: cardThere },
  {
    name: 'embed, tabell',
    query: 'embed.html?niva=fylke&visning=tabell&indikator=effekt',
    arrange: cardThere,
  },
  {
    name: 'embed, eksempel',
    query: 'embed.html?datasett=eksempel&niva=fylke',
    arrange: inExample(cardThere),
  },
];

const figures = (page: Page) => page.locator('figure, main svg').first().waitFor();

/** A menu's values are there once it is open, and so are the menus within it. */
const withFilters = (kind: 'radio' | 'checkbox') => async (page: Page) => {
  await table(page);
  await page.locator('.menus button').last().click();
  await page.locator(`.more input[type=${kind}]`).last().waitFor();
};

const emptyThere = async (page: Page) => {
  await settled(page);
  await page.locator('.empty').waitFor();
};

/** Without a map, or with a window over the page. */
export const tableStates: readonly State[] = [
  {
    name: 'tabell',
    query: '?visning=tabell&niva=fylke',
    arrange: table,
    stays: true,
  },
  { name: 'figurer', query: '?visning=figurer', arrange: figures },
  {
    name: 'figurer, eksempel',
    query: '?datasett=eksempel&visning=figurer',
    arrange: inExample(figures),
  },
  inWindow('last ned', (t) => t.actions.download),
  inWindow('del', (t) => t.actions.share, '&datasett=eksempel'),
  inWindow('bygg inn', (t) => t.actions.embed),
  inWindow('skriv ut', (t) => t.actions.print, '&datasett=eksempel'),
  inWindow('spør selv', (t) => t.queryBox.open, '&datasett=eksempel'),
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
    query: '?visning=tabell&niva=landsdel&storrelse=0-9999',
    arrange: withFilters('radio'),
  },
  {
    name: 'filter åpent, eksempel',
    query: '?datasett=eksempel&visning=tabell&niva=landsdel&sektor=ikt',
    arrange: inExample(withFilters('checkbox')),
  },
  { name: 'tallet som ikke er trykt', query: '?visning=tabell&sektor=ikt', arrange: emptyThere },
  {
    name: 'tomt svar, eksempel',
    query: '?datasett=eksempel&indikator=effekt&visning=tabell&storrelse=45000%2B&sentralitet=6',
    arrange: inExample(emptyThere),
  },
];

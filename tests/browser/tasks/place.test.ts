/** Whole tasks about places, each by mouse, by touch and by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { EffektId, IndikatorId } from '../../../src/indicators/catalogue';
import { noFilters } from '../../../src/query/filters';
import { nearby } from '../../distances';
import { exampleAnswers } from '../../example-answers';
import { kommuner } from '../../inputs';
import { expected } from '../../query/independent';
import { byTurns } from '../../sweep';
import { test } from '../visit';
import { readerOf, ways } from './reader';

const searchField = (page: Page) => page.getByRole('combobox', { name: /^Søk/ });
const hitIn = (page: Page, name: RegExp) =>
  page.getByRole('listbox', { name: /^Søk/ }).getByRole('option', { name });
/** The questions that only answers tell of: the reader opens the example first. */
const toExample = (page: Page) =>
  page.getByRole('button', { name: 'Se hvordan det blir med eksempelsvar' });
const placeName = (id: string) =>
  kommuner.find((row) => row['kommunenummer'] === id)?.['kommunenavn'] ?? id;
const answerOf = (id: string) => exampleAnswers.find((answer) => answer.kommunenummer === id);

/** As the page writes it: whole per cent, effect with one decimal. */
const written = (verdi: number | null, indikator: IndikatorId) =>
  verdi === null
    ? 'none'
    : indikator === 'effekt'
      ? verdi.toFixed(1).replace('.', ',')
      : `${Math.round(verdi)} %`;

const measures: readonly (readonly [IndikatorId, EffektId])[] = [
  ['samarbeider', 'begge'],
  ['formalisert', 'begge'],
  ['effekt', 'begge'],
  ['effekt', 'forebygging'],
  ['effekt', 'handtering'],
];

test.for(byTurns(ways, 0))(
  'from the front page to a link about Steinkjer in under five actions, by %s',
  async (way, { visit }) => {
    const { page, find, actions } = await readerOf(way, visit);
    await find(searchField(page), 'steinkjer', hitIn(page, /^Steinkjer/));
    await page.getByRole('article', { name: 'Steinkjer' }).waitFor();
    expect(actions()).toBeLessThan(5);

    const anew = await visit(new URL(page.url()).search);
    await anew.getByRole('heading', { name: 'Mer om Steinkjer' }).waitFor();
    await anew.getByRole('article', { name: 'Steinkjer' }).waitFor();
  },
);

test.for(byTurns(ways, 1))(
  'Innlandet beside Agder for brann og redning, by %s',
  async (way, { visit }) => {
    const { page, find, press, tick, pick } = await readerOf(way, visit);
    await press(toExample(page));
    await find(searchField(page), 'innlandet', hitIn(page, /^Innlandet/));
    await page.getByRole('article', { name: 'Innlandet' }).waitFor();
    await press(page.getByRole('button', { name: /^Sektor/ }));
    await tick(page.getByRole('checkbox', { name: /^Brann og redning/ }));
    await page.locator('.lead', { hasText: 'Bare: Brann og redning.' }).waitFor();
    await pick(page.getByLabel('Sammenlign med'), 'Agder');

    const table = page.getByRole('table', { name: 'To steder side om side' });
    await table.waitFor();
    expect(await table.locator('thead th').allInnerTexts()).toEqual(['Innlandet', 'Agder']);
    const shown = (await table.locator('td strong').allInnerTexts()).map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
    const filters = { ...noFilters, sektor: ['brann_redning'] } as const;
    const computed = measures.flatMap(([indikator, effekt]) =>
      ['34', '42'].map((omrade) => {
        const place = { niva: 'fylke', omrade };
        return written(
          expected(exampleAnswers, indikator, effekt, filters, place).verdi,
          indikator,
        );
      }),
    );
    expect(shown).toEqual(computed.map((value) => `${value} (eksempel)`));
  },
);

test.for(byTurns(ways, 2))(
  'the kommuner in Nordland that said no but wish to cooperate, and their possible partners, by %s',
  async (way, { visit }) => {
    const { page, choose, pick, press } = await readerOf(way, visit);
    await press(toExample(page));
    await choose(page.getByRole('radio', { name: 'Arbeidsliste' }));
    await pick(page.getByRole('combobox', { name: /^Fylke/ }), 'Nordland');
    const wishing = page.getByRole('list', { name: /men ønsker det/ });
    await wishing.waitFor();

    const asked = kommuner
      .filter((row) => row['fylkesnummer'] === '18')
      .map((row) => row['kommunenummer'] ?? '')
      .filter((id) => answerOf(id)?.samarbeider === false && answerOf(id)?.onsket === 'ja');
    expect(asked.length).toBeGreaterThan(0);
    expect((await wishing.getByRole('button').allInnerTexts()).sort()).toEqual(
      asked.map(placeName).sort(),
    );

    for (const id of asked) {
      await press(wishing.getByRole('button', { name: placeName(id), exact: true }));
      await page.getByRole('heading', { name: `Mer om ${placeName(id)}` }).waitFor();
      const partners = page.getByRole('region', { name: 'Mulige samarbeidspartnere' });
      await partners.waitFor();
      const unfold = partners.locator('summary');
      if ((await unfold.count()) > 0) await press(unfold);
      expect(await partners.getByRole('button').allInnerTexts()).toEqual(
        nearby(id)
          .filter((other) => (answerOf(other)?.samarbeid.length ?? 0) > 0)
          .map(placeName),
      );
    }
  },
);

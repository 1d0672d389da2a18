/** The three lowest landsdeler, found and taken away: by mouse, by touch and by keyboard alone. */
import { ascending, csvParse, sort } from 'd3';
import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { publiserteTall } from '../../inputs';
import { byTurns } from '../../sweep';
import { test } from '../visit';
import { readerOf, ways } from './reader';

/** As the report prints them; three of the six have only a lower limit in it, above the others. */
const printed = publiserteTall
  .filter((row) => row['indicator'] === 'andel_samarbeider' && row['dimension'] === 'landsdel')
  .map((row) => ({ navn: row['group'] ?? '', verdi: Number(row['value']), n: row['base_n'] }));
const lowest = sort(printed, (a, b) => ascending(a.verdi, b.verdi)).slice(0, 3);

test.for(byTurns(ways, 2))(
  'the three lowest landsdeler are found and exported, by %s',
  async (way, { visit }) => {
    const { page, choose, press } = await readerOf(way, visit);
    await choose(page.getByRole('radio', { name: 'Landsdel', exact: true }));
    const ranking = page.getByRole('list', { name: /fra lavest til høyest/ });
    await ranking.waitFor();
    await expect.poll(() => ranking.getByRole('listitem').count()).toBe(6);
    expect((await ranking.getByRole('button').allInnerTexts()).slice(0, 3)).toEqual(
      lowest.map(({ navn }) => navn),
    );

    await press(page.getByRole('button', { name: 'Last ned', exact: true }));
    const button = page.getByRole('dialog').locator('[data-fil=csv]').getByRole('button');
    await button.waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), press(button)]);
    const rows = csvParse((await readFile(await file.path(), 'utf8')).replace(/^\uFEFF/, ''));
    const exported = rows.map(({ navn = '', verdi = '', n }) => ({
      navn,
      verdi: Number(verdi),
      n,
    }));
    expect(exported).toHaveLength(6);
    expect(sort(exported, (a, b) => ascending(a.verdi, b.verdi)).slice(0, 3)).toEqual(lowest);
    for (const { navn } of lowest) {
      expect(rows.find((row) => row['navn'] === navn)?.['status']).toBe('publisert');
    }
  },
);

/** What links to the site are shown by: of what it opens with, each number with its status, never the example. */
import { expect, test } from 'vitest';
import { renderPreviews } from '../../../src/out/preview/preview-pages';
import { datasettFor } from '../../../src/contract/datasett';
import { everywhere } from './report-says';
import { manifest, overview, dataSets } from './sets';
import { holds, pageText, svgText } from './words';

const site = new URL('https://kart.example/');

test('pages and pictures are of the report, and an estimate is called one beside its number', async () => {
  expect(datasettFor(manifest.rounds, null)).toBe('rapporten');
  const [report] = await dataSets();
  if (!report) return;
  const { pages, pictures } = renderPreviews({
    manifest,
    boundaries: overview,
    opening: report.opening,
    font: 'Noto Sans',
    site,
    policy: '',
  });
  expect(pages.size).toBe(21);
  expect(pictures.size).toBe(22);
  for (const [path, page] of pages) {
    holds('rapporten', pageText(page), path);
    const [, description = ''] = /name="description" content="([^"]*)"/.exec(page) ?? [];
    expect(description.slice(0, 150), path).toMatch(
      /^(?:Publisert|Avledet|Anslag): \d+\s% av kommunene/,
    );
  }
  for (const [path, svg] of pictures) {
    const text = svgText(svg);
    holds('rapporten', text, path);
    const large = [...svg.matchAll(/<text[^>]*font-size="([\d.]+)"[^>]*>([^<]*)</g)]
      .map(([, size, said = '']) => ({ size: Number(size), said }))
      .filter(({ said }) => /^(?:Anslag )?\d+\s%$/.test(said));
    expect(large, path).toHaveLength(1);
    // At 300 pixels a letter of 64 is as high as one of 16 on a screen.
    expect(large[0]?.size, path).toBeGreaterThan(64);
    const [, number = ''] = /(\d+)\s%/.exec(large[0]?.said ?? '') ?? [];
    const isEstimate = large[0]?.said.startsWith('Anslag') ?? false;
    expect(isEstimate || everywhere.has(number), `${path} ${number}`).toBe(true);
  }
  expect(svgText(pictures.get('sted/42.png') ?? '')).toMatch(/Anslag \d+\s%\nav kommunene i Agder/);
  expect(svgText(pictures.get('sted/nord-norge.png') ?? '')).toMatch(/^72\s%$/m);
}, 120_000);

test('with real answers they are of those, and say nothing of estimates', async () => {
  const sets = await dataSets();
  const survey = sets.find(({ datasett }) => datasett === 'undersokelsen');
  if (!survey) throw new Error('No survey');
  const rounds = [{ ...manifest.rounds[0], bolge: 2026, datasett: 'undersokelsen' }];
  const { pages, pictures } = renderPreviews({
    manifest: { ...manifest, rounds: rounds as typeof manifest.rounds },
    boundaries: overview,
    opening: survey.opening,
    font: 'Noto Sans',
    site,
    policy: '',
  });
  for (const [path, page] of pages) {
    holds('undersokelsen', pageText(page), path);
    expect(pageText(page), path).not.toMatch(/anslag/i);
  }
  for (const [path, svg] of pictures) holds('undersokelsen', svgText(svg), path);
}, 120_000);

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstPicture, heavyParts, pages, usualPart } from '../budgets';
import { filesIn, filesOf, parts, weight, weightOf, withoutHash } from './built';

const keysWhere = (which: 'isEntry' | 'isDynamicEntry') =>
  Object.keys(parts).filter((key) => parts[key]?.[which]);
const entries = keysWhere('isEntry');
const lazy = keysWhere('isDynamicEntry');

const ofMainPage = filesOf('index.html');
const ofProgram = new Set([...entries, ...lazy].flatMap((part) => [...filesOf(part)]));

describe('bytes on the wire', () => {
  test('every page has a budget, and every budget its page or part', () => {
    expect(Object.keys(pages).sort()).toEqual([...entries].sort());
    const named = [...lazy, ...filesIn('assets').map(withoutHash), ...filesIn('data')];
    for (const part of Object.keys(heavyParts)) expect(named).toContain(part);
  });

  test('the front page has its coloured map from its markup, and what that waits for', () => {
    const head = /<head>.*<\/head>/s.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? '';
    const waits = [
      ...head.matchAll(/<script src="\.\/([^"]+)"/g),
      ...head.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g),
    ].map(([, file = '']) => file);
    expect(waits.length).toBeGreaterThan(2);
    expect(weightOf(new Set(['index.html', ...waits]))).toBeLessThanOrEqual(firstPicture);
  });

  test.each(Object.entries(pages))('%s with its program', (page, { most, also }) => {
    const files = new Set([page, ...filesOf(page)]);
    for (const name of also) {
      for (const file of name in parts ? filesOf(name) : [name]) files.add(file);
    }
    expect(weightOf(files), [...files].join('\n')).toBeLessThanOrEqual(most);
  });

  test.each(lazy)('%s, fetched when it is needed', (part) => {
    const added = [...filesOf(part)].filter((file) => !ofMainPage.has(file));
    expect(weightOf(added), added.join('\n')).toBeLessThanOrEqual(heavyParts[part] ?? usualPart);
  });

  test('every other file of the site', () => {
    const others = [...filesIn('assets'), ...filesIn('data')].filter(
      (file) => !ofProgram.has(file) && !file.startsWith('data/versjoner/'),
    );
    expect(others.length).toBeGreaterThan(10);
    for (const file of others) {
      expect(weight(file), file).toBeLessThanOrEqual(heavyParts[withoutHash(file)] ?? usualPart);
    }
  });
});

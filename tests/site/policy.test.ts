/** No page of the built site has what its security policy forbids, and each says the policy itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../scripts/serving/headers';
import { root } from '../inputs';
import { filesIn, parts } from './built';

const pages = filesIn('.').filter((file) => file.endsWith('.html'));

/** The tags of a page, without its comments. */
const tagsOf = (page: string) =>
  readFileSync(join(root, 'dist', page), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replaceAll('&#39;', "'")
    .match(/<[a-z][^>]*>/g) ?? [];

test('there are all pages of the program, and one of each fylke and landsdel', () => {
  const entries = Object.keys(parts).filter((key) => parts[key]?.isEntry);
  expect(entries).toContain('index.html');
  expect(pages.filter((page) => !page.includes('/')).sort()).toEqual(entries.sort());
  expect(pages.filter((page) => page.startsWith('sted/'))).toHaveLength(15 + 6);
});

test.each(pages)('%s', (page) => {
  const tags = tagsOf(page);
  expect(tags.filter((tag) => tag.includes('http-equiv="Content-Security-Policy"'))).toEqual([
    expect.stringContaining(`content="${contentSecurityPolicy}"`),
  ]);
  const inline = tags.filter(
    (tag) =>
      /\s(?:style|on\w+)\s*=|^<style|javascript:/i.test(tag) || /^<script(?!.*\ssrc=)/.test(tag),
  );
  expect(inline).toEqual([]);
  const elsewhere = tags.filter((tag) =>
    /^<(?:script|link rel="(?:stylesheet|modulepreload|preload|icon)").*\s(?:src|href)="(?!\.)/.test(
      tag,
    ),
  );
  expect(elsewhere).toEqual([]);
});

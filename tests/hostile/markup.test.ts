/** Whatever words are put into HTML that is written as text, they stay words. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagText, titleText } from '../../src/out/preview/head';
import type { Embedded, SnippetForm } from '../../src/out/embed-dialog/embed-snippets';
import { snippet } from '../../src/out/embed-dialog/embed-snippets';
import { anything, cases, seed } from './cases';

const forms: readonly SnippetForm[] = ['script', 'iframe', 'link'];
const text = anything.map((some) => some.slice(0, 100));
const words = fc.record({
  query: text,
  title: text,
  picture: text,
  alt: text,
  link: text,
  source: text,
});
type Words = Readonly<Record<'query' | 'title' | 'picture' | 'alt' | 'link' | 'source', string>>;

const harmless: Words = { query: '', title: '', picture: '', alt: '', link: '', source: '' };

/** All that is written as text: what an editor pastes, and the head of a page that is linked to. */
function written(own: Words, width: number | null): string[] {
  const embedded: Embedded = {
    ...own,
    site: 'https://example.org/kart/',
    width,
    height: 600,
    integrity: own.alt,
  };
  return [
    ...forms.map((form) => snippet(form, embedded)),
    tagText({ tag: 'meta', attrs: { property: own.title, content: own.alt } }),
    titleText(own.title),
  ];
}

/** The signs that make markup, in the order they come. */
const signsIn = (html: string) => html.replace(/[^<"]+/g, '');
const entity = /^&(?:amp|lt|gt|quot);/;
const loose = (html: string) =>
  [...html.matchAll(/&/g)].filter(({ index }) => !entity.test(html.slice(index, index + 6)));

/** What a reader of the HTML gets back of its texts. */
const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

test('no sign of theirs opens a tag or ends an attribute, and the words come through', () => {
  const plain = [null, 400].map((width) => written(harmless, width).map(signsIn));
  fc.assert(
    fc.property(words, fc.boolean(), (own, full) => {
      const all = written(own, full ? null : 400);
      expect(all.map(signsIn)).toEqual(plain[full ? 0 : 1]);
      expect(all.flatMap(loose)).toEqual([]);
      expect(decoded(all[0] ?? '')).toContain(`data-tittel="${own.title}"`);
      expect(decoded(all[2] ?? '')).toContain(`<figcaption>${own.source} <a`);
    }),
    { seed, numRuns: cases },
  );
});

/** What no text that leaves the page may say, and what each must, by data set. */
import { expect } from 'vitest';
import type { Datasett } from '../../../src/contract/datasett';

const example = /eksempel|example/i;
const modelled = /modellert|modelled/i;
const others = /\bPwC\b|\bKS\b/;
const claims = /\bsvarte\b|kommunens svar|klart (?:lavere|høyere)/i;

/** @param where the way out, for who reads that it does not hold */
export function holds(datasett: Datasett, text: string, where: string): void {
  // A link may lead to the example, and says so in its own address.
  const said = text.replaceAll(/https?:\S+/g, '');
  if (datasett === 'eksempel') {
    expect(said, where).toMatch(example);
    expect(said, where).not.toMatch(others);
    expect(said, where).not.toMatch(claims);
  } else {
    expect(said, where).not.toMatch(example);
    expect(said, where).not.toMatch(modelled);
  }
}

/** The text elements of an SVG, a line each. */
export const svgText = (svg: string): string =>
  [...svg.matchAll(/<(?:text|title)[^>]*>([^<]*)</g)].map(([, text]) => text).join('\n');

/** The words of a page's markup. */
export const pageText = (html: string): string =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/content="([^"]*)"/g, '>$1<')
    .replaceAll(/<[^>]*>/g, '\n');

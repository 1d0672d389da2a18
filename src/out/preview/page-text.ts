/** A page for link previews as text: its head, and the body that was drawn. */
import type { HeadTag } from './head';
import { tagText, titleText } from './head';

/**
 * The whole of a page for link previews.
 * @param policy the security policy of every page
 */
export function pageText(
  title: string,
  description: string,
  tags: readonly HeadTag[],
  body: string,
  policy: string,
): string {
  const pageTags = [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy } },
    { tag: 'meta', attrs: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
    { tag: 'meta', attrs: { name: 'description', content: description } },
    { tag: 'link', attrs: { rel: 'icon', href: '../ikon.svg', type: 'image/svg+xml' } },
    { tag: 'link', attrs: { rel: 'stylesheet', href: './stil.css' } },
  ] as const;
  const head = ['<meta charset="utf-8" />', titleText(title)];
  return [
    '<!doctype html>',
    '<html lang="nb">',
    '<head>',
    ...head,
    ...[...pageTags, ...tags].map(tagText),
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** What a page says of itself to those who show links: title, description, picture, address. */

export interface HeadFacts {
  readonly title: string;
  readonly description: string;
  /** Addresses, absolute where the site's own is known. */
  readonly picture: string;
  readonly alt: string;
  readonly page: string | null;
  readonly product: string;
  readonly size: { readonly width: number; readonly height: number };
}

export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
}

const meta = (property: string, content: string): HeadTag => ({
  tag: 'meta',
  attrs: { property, content },
});

/** Open Graph (ogp.me), and the one thing that X does not read from it. */
export function previewTags({
  title,
  description,
  picture,
  alt,
  page,
  product,
  size,
}: HeadFacts): HeadTag[] {
  return [
    meta('og:type', 'website'),
    meta('og:site_name', product),
    meta('og:locale', 'nb_NO'),
    meta('og:title', title),
    meta('og:description', description),
    ...(page === null
      ? []
      : [
          meta('og:url', page),
          { tag: 'link', attrs: { rel: 'canonical', href: page } } satisfies HeadTag,
        ]),
    meta('og:image', picture),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', String(size.width)),
    meta('og:image:height', String(size.height)),
    meta('og:image:alt', alt),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const tagText = ({ tag, attrs }: HeadTag): string =>
  `<${tag} ${Object.entries(attrs)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`;

export const titleText = (title: string): string => `<title>${escaped(title)}</title>`;

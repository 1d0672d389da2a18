/** The site's pages: each file of `src/pages/` lies at the root of the site, with one head to all of them. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const folder = fileURLToPath(new URL('../src/pages/', import.meta.url));

const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs,
  injectTo: 'head-prepend',
});

/** What every page's head begins with. */
const head: HtmlTagDescriptor[] = [
  meta({ charset: 'utf-8' }),
  meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  meta({ name: 'theme-color', media: '(prefers-color-scheme: light)', content: '#f6f7f8' }),
  meta({ name: 'theme-color', media: '(prefers-color-scheme: dark)', content: '#11171c' }),
  {
    tag: 'link',
    attrs: { rel: 'icon', href: './ikon.svg', type: 'image/svg+xml' },
    injectTo: 'head-prepend',
  },
];

export function pages(): Plugin {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  let root = '';
  const pageOf = (id: string) => names.find((name) => id === name || id === join(root, name));
  return {
    name: 'pages',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { input: names } } }),
    configResolved(config) {
      root = config.root;
    },
    // Vite builds a page to where its file seems to lie.
    resolveId(source) {
      const page = pageOf(source);
      return page && join(root, page);
    },
    load(id) {
      const page = pageOf(id);
      return page && readFile(join(folder, page), 'utf8');
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
        const name = pathname === '/' ? 'index.html' : pathname.slice(1);
        if (names.includes(name)) request.url = `/src/pages/${name}${search}`;
        next();
      });
    },
    transformIndexHtml: () => head,
  };
}

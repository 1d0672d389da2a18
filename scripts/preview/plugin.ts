/** Adds to the built site what links to it are shown by: pages and pictures of every fylke and landsdel. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createServer } from 'vite';
import { oembedFile } from '../../src/contract/preview.ts';
import { previewTags } from '../../src/out/preview/head.ts';

type Writer = typeof import('./write');

/** The site's own address (`SITE_URL`), without which a preview has only relative ones. */
function siteAddress(): URL | null {
  const given = process.env['SITE_URL'];
  if (!given) return null;
  return new URL(given.endsWith('/') ? given : `${given}/`);
}

const part = (html: string, pattern: RegExp, what: string): string => {
  const text = pattern.exec(html)?.[1];
  if (text === undefined) throw new Error(`The page has no ${what} to be shown by`);
  return text.replace(/\s+/g, ' ');
};

/**
 * @param policy the security policy of every page
 */
export function previews(policy: string): Plugin {
  const site = siteAddress();
  let root = '';
  let out = '';
  return {
    name: 'link-previews',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      out = resolve(root, config.build.outDir);
    },
    /** The map and the method page are shown by their own title and description. */
    transformIndexHtml(html, { path }) {
      const pagePath = path.replace(/^\/(?:index\.html)?/, '');
      const title = part(html, /<title>([^<]*)<\/title>/, 'title');
      const tags = previewTags({
        title,
        description: part(html, /name="description"\s+content="([^"]*)"/, 'description'),
        picture: site ? new URL('sted/norge.png', site).href : './sted/norge.png',
        alt: title,
        page: site && new URL(pagePath, site).href,
        product: 'Beredskapskartet',
        size: { width: 1200, height: 630 },
      });
      const oembed = {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: site ? new URL(oembedFile, site).href : '',
      };
      const all = site && pagePath === '' ? [...tags, { tag: 'link', attrs: oembed }] : tags;
      return all.map(({ tag, attrs }) => ({
        tag,
        attrs: { ...attrs },
        injectTo: 'head' as const,
      }));
    },
    /** Svelte renders on a server of its own, from the sources that the site is built from. */
    async closeBundle(failure) {
      if (failure) return;
      const server = await createServer({
        root,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, ws: false },
        optimizeDeps: { noDiscovery: true },
      });
      try {
        const { writePreviews } = (await server.ssrLoadModule(
          '/scripts/preview/write.ts',
        )) as Writer;
        await writePreviews(root, out, { site, policy });
      } finally {
        await server.close();
      }
    },
  };
}

/** A plugin of the site's build: `index.html` holds the default view before anything runs. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { build } from 'vite';
import type { Boundaries } from '../../src/contract/boundaries';
import { overviewFile } from '../../src/contract/boundaries';
import { manifestFile, readManifest } from '../../src/contract/manifest';
import { openingFile } from '../../src/contract/opening-file';
import type { FirstFiles } from '../../src/server';
import { lightBoundaries } from './light-boundaries';
import { styleClasses } from './style-classes';

interface Server {
  readonly renderFirst: (files: FirstFiles) => string;
}

/** The page's own components, built to run here. */
async function loadServer({ root, cacheDir }: ResolvedConfig): Promise<Server> {
  const outDir = await mkdtemp(join(cacheDir, 'server-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      plugins: [svelte({ configFile: false })],
      build: { ssr: 'src/server.ts', outDir, emptyOutDir: true, target: 'es2022' },
    });
    return (await import(pathToFileURL(join(outDir, 'server.js')).href)) as Server;
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** The script that runs before the markup is drawn: no module, so that it blocks. */
async function buildFirstScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/first.ts', formats: ['iife'], name: 'forste' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('src/first.ts gave no script');
  return chunk.code;
}

const named = (name: string, extension: string, source: string) => ({
  fileName: `assets/${name}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.${extension}`,
  source,
});

/** The page's own script, and the parts of it that are fetched with it. */
const laterTags = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;

export function firstPicture(): Plugin {
  let config: ResolvedConfig;
  let body = '';
  let links: HtmlTagDescriptor[] = [];
  return {
    name: 'first-picture',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const data = join(config.publicDir, 'data');
      const read = async (path: string): Promise<unknown> =>
        JSON.parse(await readFile(join(data, path), 'utf8'));
      const manifest = await read('manifest.json');
      const { renderFirst } = await loadServer(config);
      const { html, css } = styleClasses(
        renderFirst({
          manifest,
          opening: await read(openingFile),
          boundaries: await lightBoundaries((await read(overviewFile)) as Boundaries),
        }),
      );
      body = html.replaceAll(/<!--.*?-->/gs, '');
      const style = named('forste', 'css', css);
      const script = named('forste', 'js', await buildFirstScript(config.root));
      for (const file of [style, script]) this.emitFile({ type: 'asset', ...file });
      const preload = [overviewFile, openingFile].map((path): HtmlTagDescriptor => {
        const { sha256 } = manifestFile(readManifest(manifest), path);
        const href = `./data/${path}?v=${sha256.slice(0, 12)}`;
        const attrs = {
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          fetchpriority: 'low',
          href,
        };
        return { tag: 'link', attrs, injectTo: 'body' };
      });
      links = [
        { tag: 'script', attrs: { src: `./${script.fileName}` }, injectTo: 'head' },
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', href: `./${style.fileName}` },
          injectTo: 'head',
        },
        ...preload,
      ];
    },
    // What draws the first picture comes first; what takes over from it is named after it.
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        if (path !== '/index.html') return;
        const later = html.match(laterTags) ?? [];
        const filled = html
          .replaceAll(laterTags, '')
          .replace(
            '<div id="app"></div>',
            () => `<div id="app">${body}</div>\n${later.join('\n')}`,
          );
        return { html: filled, tags: links };
      },
    },
  };
}

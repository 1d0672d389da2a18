/**
 * A plugin of the site's build: `index.html` holds the default view before anything runs. It imports
 * nothing of the project, since Vite reads its configuration without bundling.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite';
import { build } from 'vite';

type Rendering = typeof import('./render');

const inner = (root: string) =>
  ({ configFile: false, root, logLevel: 'error', publicDir: false }) as const;

/** The page's own components, built to run here. */
async function loadRendering({ root, cacheDir }: ResolvedConfig): Promise<Rendering> {
  await mkdir(cacheDir, { recursive: true });
  const outDir = await mkdtemp(join(cacheDir, 'server-'));
  try {
    await build({
      ...inner(root),
      plugins: [svelte({ configFile: false })],
      build: { ssr: 'scripts/prerender/render.ts', outDir, target: 'es2022' },
    });
    return (await import(pathToFileURL(join(outDir, 'render.js')).href)) as Rendering;
  } finally {
    await rm(outDir, { recursive: true });
  }
}

/** The script that runs before the markup is drawn: no module, so that it blocks. */
async function buildFirstScript(root: string): Promise<string> {
  const built = await build({
    ...inner(root),
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
  let markup = '';
  let tags: HtmlTagDescriptor[] = [];
  return {
    name: 'first-picture',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      const { renderPicture } = await loadRendering(config);
      const { body, css, preload } = await renderPicture(join(config.publicDir, 'data'));
      markup = body;
      const style = named('forste', 'css', css);
      const script = named('forste', 'js', await buildFirstScript(config.root));
      for (const file of [style, script]) this.emitFile({ type: 'asset', ...file });
      const first = { src: `./${script.fileName}`, ...preload };
      tags = [
        { tag: 'script', attrs: first, injectTo: 'head' },
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', href: `./${style.fileName}` },
          injectTo: 'head',
        },
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
            () => `<div id="app">${markup}</div>\n${later.join('\n')}`,
          );
        return { html: filled, tags };
      },
    },
  };
}

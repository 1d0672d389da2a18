import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstPicture } from './scripts/prerender/first-picture.ts';

/** What the page may load: only itself. Svelte's development server needs more, so built pages only. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

function securityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The day the site is built, for its method page; a fixed one gives the same site again. */
const epoch = process.env['SOURCE_DATE_EPOCH'];
const builtOn = (epoch ? new Date(1000 * Number(epoch)) : new Date()).toISOString().slice(0, 10);

export default defineConfig({
  base: './',
  define: { 'import.meta.env.BUILT_ON': JSON.stringify(builtOn) },
  plugins: [svelte({ configFile: false }), securityPolicy(), firstPicture()],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'metode.html'] },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'data og regler',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'tilstand',
          include: ['tests/**/*.svelte.test.ts'],
          environment: './tests/reactive.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'nettleser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/serve.ts',
          fileParallelism: false,
        },
      },
    ],
  },
});

import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { buildDay } from './scripts/day.ts';
import { readSite } from './scripts/describe/site-facts.ts';
import { hostScriptBuild } from './scripts/host-script.ts';
import { firstPicture } from './scripts/prerender/first-picture.ts';
import { pages } from './scripts/pages.ts';
import { contentSecurityPolicy } from './scripts/serving/headers.ts';
import { serviceWorker } from './scripts/serving/offline.ts';
import { compressedFiles, securityPolicy } from './scripts/serving/plugins.ts';
import { softwareBill } from './scripts/supply/bill-of-materials.ts';
import { shippedLicences } from './scripts/supply/licences.ts';
import { previews } from './scripts/preview/plugin.ts';
import { leaveOut } from './tests/left-out.ts';
import { SlowestFirst } from './tests/slowest-first.ts';

/** `SERVICE_WORKER=off` builds a site that keeps nothing, and clears what an earlier build kept. */
const keepsFiles = process.env['SERVICE_WORKER'] !== 'off';

export default defineConfig({
  base: './',
  define: {
    'import.meta.env.BUILT_ON': JSON.stringify(buildDay()),
    'import.meta.env.CONTACT': JSON.stringify(readSite(process.env).contact),
    'import.meta.env.KEEPS_FILES': keepsFiles,
  },
  plugins: [
    svelte({ configFile: false }),
    pages(),
    securityPolicy(),
    shippedLicences(),
    softwareBill(),
    hostScriptBuild(),
    firstPicture(),
    previews(contentSecurityPolicy),
    serviceWorker(keepsFiles),
    compressedFiles(),
    leaveOut(),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      // What a dozen parts share is one file: small files compress badly. Of 8 to 18 the lightest embed.
      output: { codeSplitting: { groups: [{ name: 'felles', test: /src/, minShareCount: 12 }] } },
    },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // On one core too: what is tested waits more than it works.
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: SlowestFirst },
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'data og regler',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.svelte.test.ts'],
          isolate: false,
          // Rows by the hundred thousand live shortly: with the usual 16 MB a third of the time goes to clearing.
          execArgv: ['--max-semi-space-size=64'],
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
          isolate: false,
          // When the others are through: a page on a busy machine is late, and its test with it.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

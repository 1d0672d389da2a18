/** Serves the built site while the browser tests run. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/site';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site: run npm run build');
  const site = await serveSite();
  project.provide('siteUrl', site.url);
  return site.close;
}

/** Runs tests where Svelte is reactive, as in a browser, but without a page. */
import type { Environment } from 'vitest/runtime';

export default {
  name: 'reactive',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;

// Lint rules, and the one way imports go: each folder of src/ may import only from those below it.
// @ts-check
import { readdirSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

/** From the top of the house to its ground. */
const floors = [
  [
    'App.svelte',
    'main.ts',
    'method.ts',
    'accessibility.ts',
    'embed.ts',
    'host',
    'server.ts',
    'first.ts',
  ],
  ['embed', 'sites'],
  ['page'],
  ['views'],
  ['out'],
  ['choices', 'map'],
  ['widgets', 'offline'],
  ['state'],
  ['text', 'engine'],
  ['model'],
  ['query', 'geo'],
  ['contract'],
  ['indicators'],
];

/** Rooms whose folders know nothing of each other. */
const apart = ['views'];

/** What lies in src/ and imports nothing of the house: types of the surroundings, HTML and styles. */
const outside = ['README.md', 'env.d.ts', 'pages', 'styles'];

const homeless = readdirSync(new URL('src', import.meta.url)).filter(
  (name) => !floors.flat().includes(name) && !outside.includes(name),
);
if (homeless.length > 0) {
  throw new Error(`Give these of src/ a floor in eslint.config.js: ${homeless.join(', ')}`);
}

/**
 * What a folder may not import, however it does it.
 * @param {string[]} files
 * @param {{ regex: string; message: string }[]} forbidden
 * @returns {import('eslint').Linter.Config}
 */
const restrict = (files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden }],
    // The rule above does not see an import that is made as the program runs.
    'no-restricted-syntax': [
      'error',
      ...forbidden.map(({ regex, message }) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002f')}/]`,
        message,
      })),
    ],
  },
});

/** @param {string} name */
const folder = (name) => (name.includes('.') ? `src/${name}` : `src/${name}/**`);

/** A library that one folder only may know. */
const libraries = [
  { name: 'maplibre-gl', home: 'map', message: 'Only src/map may know MapLibre.' },
  { name: '@duckdb/duckdb-wasm', home: 'engine', message: 'Only src/engine may know DuckDB-WASM.' },
  { name: '@duckdb/node-api', home: null, message: 'The native DuckDB is for scripts and tests.' },
];

const oneWay = floors.flatMap((floor, height) =>
  floor.map((name) => {
    const above = floors.slice(0, height).flat();
    const beside = floor.filter((other) => other !== name);
    return restrict(
      [folder(name)],
      [
        ...[...above, ...(height === 0 ? [] : beside)].map((other) => ({
          regex: `^(?:\\.\\./)+${other.replace('.', '\\.')}(?:/|$)`,
          message: `src/${name} may not import from src/${other}: imports go down only.`,
        })),
        ...['scripts', 'tests'].map((other) => ({
          regex: `^(?:\\.\\./)+${other}(?:/|$)`,
          message: `src/${name} may not import from ${other}/: it is no part of the page.`,
        })),
        ...libraries
          .filter(({ home }) => home !== name)
          .map(({ name: library, message }) => ({ regex: `^${library}(?:/|$)`, message })),
        ...(apart.includes(name)
          ? [{ regex: '^\\.\\./[a-z]', message: `The folders of src/${name} lie apart.` }]
          : []),
      ],
    );
  }),
);

export default defineConfig(
  { ignores: ['dist/', 'public/', 'data/', 'node_modules/', '.cache/'] },
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: tseslint.parser,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // svelte-check knows the types of a component's properties; the linter does not.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...oneWay,
);

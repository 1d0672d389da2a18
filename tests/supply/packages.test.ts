/** What the site is made of: every shipped package with an allowed licence, every package in the bill. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { integrityOf } from '../../scripts/supply/integrity';
import { packageOf } from '../../scripts/supply/packages';
import { integrityFile, integrityIn } from '../../src/contract/embedding';
import { root } from '../inputs';

const dist = join(root, 'dist');
const list = readFileSync(join(dist, 'lisenser.txt'), 'utf8');

/** The entries of the list: name, version and licence, with the text that follows. */
const entries = list
  .split(/^-{72}$/m)
  .slice(1)
  .map((entry) => {
    const [, name = '', version = '', licence = ''] =
      /^\n(\S+) (\S+)\nLisens: (.*)\n/.exec(entry) ?? [];
    return { name, version, licence, text: entry };
  });

const allowed = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '(MIT OR Apache-2.0)',
];

test('every shipped package has a licence that is allowed, and its text', () => {
  for (const { name, licence, text } of entries) {
    const isApache = /Apache License\s+Version 2\.0/.test(text);
    expect([name, allowed.includes(licence) || isApache]).toEqual([name, true]);
  }
  const without = entries.filter(({ text }) => text.includes('ingen egen lisensfil'));
  expect(without.map(({ name }) => name)).toEqual(
    without.filter(({ licence }) => allowed.includes(licence)).map(({ name }) => name),
  );
  expect(entries.filter(({ text }) => text.length > 600).length).toBeGreaterThan(30);
});

test('every package that the page asks for by name is in the list, in the version installed', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const named = new Set(entries.map(({ name }) => name));
  // d3 itself is only a door to the parts that it is made of.
  const absent = Object.keys(dependencies).filter((name) => !named.has(name) && name !== 'd3');
  expect(absent).toEqual([]);
  for (const { name, version } of entries) {
    const own = packageOf(join(root, 'node_modules', name, 'package.json'));
    if (entries.filter((one) => one.name === name).length === 1) expect(version).toBe(own?.version);
  }
});

test('every package that a source file names, or a part of the site is made from, is in the list', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|svelte)$/.test(name))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
  const imports = sources.flatMap((text) => [
    ...text.matchAll(
      /(?:^import (?!type)[^;]*? from |import\()'((?:@[\w-]+\/)?[a-z][\w-]*)[^']*'/gm,
    ),
  ]);
  const parts = readFileSync(join(dist, '.vite/manifest.json'), 'utf8');
  const made = [...parts.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)];
  const asked = new Set([...imports, ...made].map(([, name = '']) => name));
  expect(asked.size).toBeGreaterThan(7);
  const named = new Set(entries.map(({ name }) => name));
  // d3 itself is only a door to the parts that it is made of.
  expect([...asked].filter((name) => !named.has(name) && name !== 'd3')).toEqual([]);
  expect([...named].filter((name) => name.startsWith('d3-')).length).toBeGreaterThan(5);
});

test('the bill of materials holds every package of the lock file, and nothing of this machine', () => {
  const text = readFileSync(join(dist, 'sbom.json'), 'utf8');
  const bill = JSON.parse(text) as { components: { purl: string; hashes?: unknown[] }[] };
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; name?: string }>;
  };
  const expected = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, name }]) => {
      const own = name ?? path.replace(/^.*node_modules\//, '');
      return `pkg:npm/${own.replace('@', '%40')}@${version}`;
    });
  expect([...new Set(bill.components.map(({ purl }) => purl.replace(/\?.*$/, '')))].sort()).toEqual(
    [...new Set(expected)].sort(),
  );
  expect(text).not.toContain(root);
});

test('the integrity of a file is what a browser computes of it', () => {
  const bytes = readFileSync(join(dist, 'embed.js'));
  const hash = createHash('sha384').update(bytes).digest('base64');
  expect(integrityOf(bytes)).toBe(`sha384-${hash}`);
  const told: unknown = JSON.parse(readFileSync(join(dist, integrityFile), 'utf8'));
  expect(integrityIn(told)).toBe(`sha384-${hash}`);
  // The hash of nothing, as published.
  expect(integrityOf('')).toBe(
    'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb',
  );
});

/** The READMEs: the first is short, all that they name is there, and each folder, command and parameter is in one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { help } from '../../scripts/help';
import { statuses } from '../../src/indicators/status';
import { readAddress } from '../../src/state/address';
import { nb } from '../../src/text/nb/index';
import { root } from '../inputs';

const rooms = ['src', 'scripts', 'data', 'tests'] as const;
const readmes = ['README.md', ...rooms.map((room) => `${room}/README.md`)];

const textOf = (readme: string) => readFileSync(join(root, readme), 'utf8');
const all = readmes.map(textOf).join('\n');

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(([, what = '']) => what);

/** The part under a heading of the second level. */
function section(readme: string, heading: string): string {
  const [, text] = textOf(readme).split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`${readme} has no heading «${heading}»`);
  return text.split('\n## ')[0] ?? '';
}

/** What a heading is reached by, as the hosts of repositories make it. */
const anchorsOf = (readme: string) =>
  found(/^#+ (.+)$/gm, textOf(readme)).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('the first README is short', () => {
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(10_000);
});

describe.each(readmes)('%s', (readme) => {
  test('its links lead somewhere', () => {
    const links = found(/\]\((?!https?:)([^)]+)\)/g, textOf(readme));
    expect(links).not.toEqual([]);
    for (const link of links) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? readme : join(dirname(readme), path);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(target), link).toContain(anchor);
    }
  });

  test('the files and folders it names are there', () => {
    const paths = found(/`((?:src|scripts|data|tests)\/[\w./-]*)`/g, textOf(readme));
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('each folder stands in the README of the folder it lies in', () => {
  const inside = rooms.map((room) => {
    const entries = readdirSync(join(root, room), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory());
    return { room, folders: folders.map(({ name }) => `${room}/${name}/`) };
  });
  expect(inside.flatMap(({ folders }) => folders)).toContain('src/text/');
  for (const { room, folders } of inside) {
    const text = textOf(`${room}/README.md`);
    expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
  }
});

test('the commands are those of package.json, and each is told of', () => {
  const named = [
    ...found(/npm run (?:--silent )?([\w-]+(?::[\w-]+)*)/g, all),
    ...found(/npm (start|test)\b/g, all),
  ];
  expect([...new Set(named)].sort()).toEqual(Object.keys(packageJson.scripts).sort());
});

test('the options for own answers are those that the command takes', () => {
  const options = [
    ...found(/`(--[\w-]+)/g, section('README.md', 'Bruk egne svar')),
    ...found(/`(--[\w-]+)/g, section('data/README.md', 'Valg når svarene legges inn')),
  ];
  const taken = found(/^ {2}(--[\w-]+)/gm, help).filter((option) => option !== '--help');
  expect([...new Set(options)].sort()).toEqual(taken.sort());
});

test('every parameter of the address is told of', () => {
  const text = section('src/README.md', 'Adressen');
  const parameters = Object.keys(readAddress(''));
  expect(parameters).toContain('indikator');
  expect(parameters.filter((name) => !new RegExp(`\`${name}[\`=]`).test(text))).toEqual([]);
});

test('every status is in the glossary, under the name the page gives it', () => {
  const words = found(/^- \*\*(.+?)\*\*/gm, section('src/README.md', 'Ordliste'));
  expect(words).toEqual(
    expect.arrayContaining(statuses.map((status) => nb.status[status].short.toLowerCase())),
  );
});

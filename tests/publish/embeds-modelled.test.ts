import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/contract/manifest';
import { openingFile, readOpeningFile } from '../../src/contract/opening-file';
import { embedsModelled } from '../../src/publish/embeds-modelled';
import { readOpening } from '../../src/query/opening';
import { readAddress } from '../../src/state/address';
import { root } from '../inputs';

const built = (name: string): unknown =>
  JSON.parse(readFileSync(`${root}/public/data/${name}`, 'utf8'));
const manifest = readManifest(built('manifest.json'));
const opening = readOpening(readOpeningFile(built(openingFile)));
const printed = 'indikator=effekt&effekt=forebygging&niva=fylke';

test.each([
  ['the printed level', printed, false],
  ['a computed level', printed.replace('fylke', 'kommune'), true],
  ['a chosen kommune beside printed areas', `${printed}&omrade=5001`, true],
  ['a place that is not there', `${printed}&omrade=9999`, false],
  ['the newest round by its year', `${printed}&bolge=2024`, false],
  ['a filter, which only the database can apply', `${printed}&sektor=ikt`, true],
])('%s', (_, address, modelled) => {
  expect(embedsModelled(readAddress(address), manifest, opening)).toBe(modelled);
});

test('a round that only the database can tell of counts as what its answers are', () => {
  const real = { ...manifest.rounds[0], bolge: 2028, datasett: 'undersokelsen' } as const;
  const both = { ...manifest, rounds: [...manifest.rounds, real] } as typeof manifest;
  const says = (more: string) => embedsModelled(readAddress(`${printed}${more}`), both, opening);
  expect(says('&bolge=2028&sektor=ikt')).toBe(false);
  expect(says('&bolge=2024')).toBe(true);
  expect(says('&mot=2024')).toBe(true);
});

test('without the opening numbers nothing passes for printed that may be modelled', () => {
  expect(embedsModelled(readAddress(printed), manifest, null)).toBe(true);
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { lacksNumbers } from '../../src/embed/sealed';
import { readAddress } from '../../src/state/address';
import { questionOf } from '../../src/state/numbers';
import type { Manifest } from '../../src/contract/manifest';

const manifest = {
  version: 'a',
  contract: 2,
  folder: '',
  files: [],
  rounds: [{ bolge: 2024, datasett: 'eksempel' }],
} as unknown as Manifest;

const lacks = (search: string, read: Manifest | null = manifest) =>
  lacksNumbers(read, questionOf(readAddress(search)));

describe('a frame that may only run scripts', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const seal = () => {
    vi.stubGlobal('self', { origin: 'null' });
  };

  test('has all that the report says, under filters too', () => {
    seal();
    for (const search of ['', '?sektor=ikt', '?datasett=rapporten&storrelse=45000%2B']) {
      expect(lacks(search), search).toBe(false);
    }
    expect(lacks('?datasett=rapporten&sektor=ikt', null)).toBe(false);
  });

  test('has made answers without filters, and lacks them with one', () => {
    seal();
    expect(lacks('?datasett=eksempel')).toBe(false);
    expect(lacks('?datasett=eksempel&sektor=ikt')).toBe(true);
  });

  test('does not know it before it knows what the site has', () => {
    seal();
    expect(lacks('?sektor=ikt', null)).toBeNull();
  });

  test('that is not sealed lacks nothing', () => {
    vi.stubGlobal('self', { origin: 'https://www.ks.no' });
    expect(lacks('?datasett=eksempel&sektor=ikt', null)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/state/address';

const nothing = { indikator: null, effekt: null, niva: null, omrade: null, visning: null };

describe('the address', () => {
  test('says nothing of what the reader has not chosen', () => {
    expect(readAddress('')).toEqual(nothing);
    expect(writeAddress(nothing)).toBe('');
  });

  test('comes back as it was written', () => {
    const choices = {
      indikator: 'effekt',
      effekt: 'handtering',
      niva: 'kommune',
      omrade: '5501',
      visning: 'tabell',
    } as const;
    expect(readAddress(writeAddress(choices))).toEqual(choices);
  });

  test.each([
    'indikator=annet',
    'indikator=',
    'indikator=SAMARBEIDER',
    'niva=toString',
    'effekt=__proto__',
    'omrade=%3Cscript%3E',
    'omrade=123',
    'omrade=../..',
    'omrade=-',
    'visning=%E0%A4%A',
    'ukjent=1&&&=',
  ])('falls back to the default for %s', (query) => {
    expect(readAddress(`?${query}`)).toEqual(nothing);
  });

  test('keeps what is right beside what is wrong', () => {
    expect(readAddress('?indikator=effekt&niva=bydel&omrade=oslo-og-akershus')).toEqual({
      ...nothing,
      indikator: 'effekt',
      omrade: 'oslo-og-akershus',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { noFilters } from '../../src/query/filters';
import { readAddress, withCaseLevel, writeAddress } from '../../src/state/address';

const nothing = {
  datasett: null,
  indikator: null,
  effekt: null,
  niva: null,
  omrade: null,
  ...noFilters,
  sammenlign: null,
  visning: null,
  bolge: null,
  mot: null,
  liste: null,
  usikkerhet: null,
  case: null,
  sprak: null,
  versjon: null,
};

describe('the address', () => {
  test('says nothing of what the reader has not chosen', () => {
    expect(readAddress('')).toEqual(nothing);
    expect(writeAddress(nothing)).toBe('');
  });

  test('comes back as it was written', () => {
    const choices = {
      datasett: 'eksempel',
      indikator: 'effekt',
      effekt: 'handtering',
      niva: 'kommune',
      omrade: '5501',
      sammenlign: '5503',
      sektor: ['brann_redning', 'ikt'],
      form: ['iks'],
      oppgave: ['ovelser'],
      storrelse: ['0-9999', '45000+'],
      sentralitet: ['1', '6'],
      visning: 'tabell',
      bolge: 2026,
      mot: 2024,
      liste: 'svar',
      usikkerhet: 'ja',
      case: 'fosenregionen',
      sprak: 'nn',
      versjon: '0123456789ab',
    } as const;
    expect(readAddress(writeAddress(choices))).toEqual(choices);
    expect(writeAddress({ ...nothing, sektor: ['vei', 'ikt'] })).toBe('?sektor=vei,ikt');
  });

  test('of one case opens on kommuner, unless it says another level or is of all cases', () => {
    const nivaOf = (search: string) => withCaseLevel(readAddress(search)).niva;
    expect(nivaOf('?case=fosenregionen')).toBe('kommune');
    expect(nivaOf('?case=fosenregionen&omrade=50')).toBe('kommune');
    expect(nivaOf('?case=fosenregionen&niva=landsdel')).toBe('landsdel');
    expect(nivaOf('?case=alle')).toBeNull();
    expect(nivaOf('?omrade=50')).toBeNull();
  });

  test('takes a filter in any order, with what is wrong in it left out', () => {
    expect(readAddress('?sektor=ikt,tull,vei,ikt').sektor).toEqual(['vei', 'ikt']);
    expect(readAddress('?storrelse=45000+').storrelse).toEqual(['45000+']);
  });

  test.each([
    'datasett=alle',
    'datasett=Eksempel',
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
    'sektor=%27%20or%201=1',
    'sentralitet=7',
    'bolge=1999',
    'bolge=2024x',
    'mot=24',
    'sammenlign=a--b',
    'liste=alle',
    'usikkerhet=nei',
    'sprak=de',
    'case=%22%3E',
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

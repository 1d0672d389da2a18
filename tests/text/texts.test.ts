import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../src/text/format';
import { textsOf } from '../../src/text/texts';

/** Norwegian numbers have no-break spaces; the tests read better without. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers in bokmål', () => {
  const format = formatsFor('nb-NO');
  test.each([
    [format.value(56, 'prosent'), '56 %'],
    [format.value(3.55, 'score_1_5'), '3,6'],
    [format.value(4, 'score_1_5'), '4,0'],
    [format.range(93.75, 100, 'prosent'), '94–100 %'],
    [format.range(3.71, 3.69, 'score_1_5'), '3,7'],
    [format.endsInWords(60.6, 61.5, 'prosent'), '60,6 og 61,5 %'],
    [format.count(5_550_203), '5 550 203'],
    [format.list(['Østfold', 'Telemark', 'Troms']), 'Østfold, Telemark og Troms'],
  ])('%s', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });
});

test('numbers in nynorsk and English', () => {
  const { format: nn } = textsOf('nn');
  const { format: en } = textsOf('en');
  const day = new Date('2025-03-21');
  expect(plain(nn.value(56, 'prosent'))).toBe('56 %');
  expect(nn.value(3.55, 'score_1_5')).toBe('3,6');
  expect(plain(nn.count(5_550_203))).toBe('5 550 203');
  expect(nn.list(['Agder', 'Troms'])).toBe('Agder og Troms');
  expect(nn.date(day)).toBe('21. mars 2025');
  expect(en.value(56, 'prosent')).toBe('56%');
  expect(en.range(93.75, 100, 'prosent')).toBe('94–100%');
  expect(en.value(3.55, 'score_1_5')).toBe('3.6');
  expect(en.count(5_550_203)).toBe('5,550,203');
  expect(en.list(['Agder', 'Rogaland', 'Troms'])).toBe('Agder, Rogaland and Troms');
  expect(en.date(day)).toBe('21 March 2025');
  expect(textsOf('en').card.ofKommuner(1, 1)).toBe('1 of 1 municipality that answered');
});

import { describe, expect, test } from 'vitest';
import { heightMessages, readListener, selectMessage } from '../../src/embed/host-messages';
import { heightWithin } from '../../src/contract/embedding';
import { frameTitle } from '../../src/host/title';

describe('what the embed tells the page around it', () => {
  test('is its height in the shapes of four listeners', () => {
    expect(heightMessages(731, readListener('?niva=fylke&childId=graf-1&id=kart_7'))).toEqual([
      { type: 'beredskapskart:height', height: 731 },
      { 'datawrapper-height': { kart_7: 731 } },
      { sentinel: 'amp', type: 'embed-size', height: 731 },
      'pymxPYMxgraf-1xPYMxheightxPYMx731',
    ]);
  });

  test('has no pym string where pym did not make the frame, nor where the id is broken', () => {
    for (const search of ['', '?childId=', '?childId=a b', '?childId=%3Cb%3E']) {
      expect(readListener(search)).toEqual({ id: 'beredskapskart', childId: null });
      expect(heightMessages(200, readListener(search))).toHaveLength(3);
    }
  });

  test('is the area that is chosen, and that none is', () => {
    const type = 'beredskapskart:select';
    expect(selectMessage({ niva: 'fylke', omrade: '50' })).toEqual({
      type,
      niva: 'fylke',
      omrade: '50',
    });
    expect(selectMessage(null)).toEqual({ type, niva: null, omrade: null });
  });
});

describe('a frame on another page', () => {
  test.each([
    [640.2, 641],
    [12, 200],
    [-1, 200],
    [1e6, 4000],
    [Number.NaN, null],
    [Infinity, null],
    ['900', null],
    [null, null],
    [[900], null],
  ])('that asks for %j is given %j', (asked, given) => {
    expect(heightWithin(asked)).toBe(given);
  });

  test.each([
    ['', 'Kart: Hvor samarbeider kommunene om beredskap? Norge.'],
    [
      'indikator=effekt&niva=kommune&sprak=nn',
      'Kart: Kvar opplever kommunane effekt av beredskapssamarbeid? Noreg, per kommune.',
    ],
    [
      'indikator=formalisert&niva=fylke&sprak=en',
      'Map: Where is cooperation on preparedness formalised? Norway, by county.',
    ],
    [
      'indikator=constructor&niva=toString&sprak=xx',
      'Kart: Hvor samarbeider kommunene om beredskap? Norge.',
    ],
  ])('of %j is called what it shows', (query, title) => {
    expect(frameTitle(new URLSearchParams(query))).toBe(title);
  });
});

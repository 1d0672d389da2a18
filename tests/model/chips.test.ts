import { describe, expect, test } from 'vitest';
import { chipsOf, formaliseringOf, formaliseringer, formOf, picked } from '../../src/model/chips';
import { noFilters } from '../../src/query/filters';
import { filterTexts } from '../../src/text/filter-text';
import { textsOf } from '../../src/text/texts';

describe('chips', () => {
  test('one for each value, and each knows the filters without it', () => {
    const chips = chipsOf({ ...noFilters, sektor: ['ikt', 'vei'], storrelse: ['45000+'] });
    expect(chips).toEqual([
      { id: 'sektor', value: 'ikt', without: { sektor: ['vei'] } },
      { id: 'sektor', value: 'vei', without: { sektor: ['ikt'] } },
      { id: 'storrelse', value: '45000+', without: { storrelse: [] } },
    ]);
  });

  test('all formal forms are one, and six of them are six', () => {
    const all = { ...noFilters, form: formOf.formaliserte };
    expect(chipsOf(all)).toEqual([{ id: 'form', value: 'formaliserte', without: { form: [] } }]);
    expect(filterTexts(textsOf('nb'), all)).toEqual(['Formaliserte']);
    const six = { ...noFilters, form: formOf.formaliserte.slice(1) };
    expect(chipsOf(six)).toHaveLength(6);
    expect(formaliseringOf(six)).toBeNull();
  });

  test('a value that is picked is added or taken away, or takes the place of the others', () => {
    const filters = { ...noFilters, sektor: ['ikt', 'vei'] } as const;
    expect(picked(filters, 'sektor', 'brann_redning', false)).toEqual({
      sektor: ['brann_redning', 'vei', 'ikt'],
    });
    expect(picked(filters, 'sektor', 'ikt', false)).toEqual({ sektor: ['vei'] });
    expect(picked(filters, 'sektor', 'brann_redning', true)).toEqual({ sektor: ['brann_redning'] });
    expect(picked(filters, 'sektor', null, true)).toEqual({ sektor: [] });
  });

  test('a choice of formalisation is the form filter, and is read from it', () => {
    for (const one of formaliseringer) {
      expect(formaliseringOf({ ...noFilters, form: formOf[one] })).toBe(one);
    }
    expect(formOf.formaliserte).toEqual(['as', 'iks', 'ko', 'ipr', 'vert', 'avtale', 'annet']);
  });
});

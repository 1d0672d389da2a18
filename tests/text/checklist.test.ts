import { expect, test } from 'vitest';
import list from '../../data/rapport/sjekkliste.json';
import { checklistLevels } from '../../src/model/checklist';
import { languages } from '../../src/text/languages';
import { loadChecklistTexts } from '../../src/text/load';

const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();

test.each(languages)('the checklist is whole in %s', async (language) => {
  const texts = await loadChecklistTexts(language);
  expect(list.items).toHaveLength(36);
  expect(Object.keys(texts.items).sort()).toEqual(idsOf(list.items));
  expect(Object.keys(texts.dimensions).sort()).toEqual(idsOf(list.dimensions));
  expect(Object.keys(texts.levels).sort()).toEqual(idsOf(list.levels));
  expect(Object.keys(texts.meanings).sort()).toEqual(idsOf(list.levels));
});

test('each item stands once, at the level that it begins at', () => {
  for (const { id, dimensions } of checklistLevels) {
    const begun = list.items.filter(({ first_level }) => first_level === id);
    expect(dimensions.flatMap(({ items }) => items).sort()).toEqual(idsOf(begun));
  }
  expect(checklistLevels.map(({ id }) => id)).toEqual(list.levels.map(({ id }) => id));
});

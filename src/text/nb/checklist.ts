/** The checklist of the report's tool: the list itself is in bokmål. */
import list from '../../../data/rapport/sjekkliste.json';
import type { ChecklistTexts } from '../checklist-texts';

const labels = (entries: readonly { readonly id: string; readonly label: string }[]) =>
  Object.fromEntries(entries.map(({ id, label }) => [id, label]));

export const checklist: ChecklistTexts = {
  levels: labels(list.levels),
  meanings: Object.fromEntries(list.levels.map(({ id, meaning }) => [id, meaning])),
  dimensions: labels(list.dimensions),
  items: labels(list.items),
};

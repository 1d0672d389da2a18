/** The checklist and its texts in each language; apart from the other texts, so that it loads late. */
import checklist from '../../data/rapport/sjekkliste.json';
import type { ChecklistTexts } from './checklist-texts';
import { checklist as en } from './en/checklist';
import { checklist as nn } from './nn/checklist';

export { checklist };

const labels = (list: readonly { readonly id: string; readonly label: string }[]) =>
  Object.fromEntries(list.map(({ id, label }) => [id, label]));

/** The list itself is in bokmål. */
const nb: ChecklistTexts = {
  levels: labels(checklist.levels),
  meanings: Object.fromEntries(checklist.levels.map(({ id, meaning }) => [id, meaning])),
  dimensions: labels(checklist.dimensions),
  items: labels(checklist.items),
};

/** @param locale as the texts of the page have it */
export const checklistTexts = (locale: string): ChecklistTexts =>
  locale === 'nn' ? nn : locale === 'en' ? en : nb;

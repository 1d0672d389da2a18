/** What made numbers and estimates are marked with, in English. */
import type { Texts } from '../nb/index';

export const mark: Texts['mark'] = {
  file: { eksempel: 'example', anslag: 'estimate' },
  across: 'EXAMPLE',
  title: (title) => `Example: ${title}`,
  source: 'Example: made, nobody’s answers',
  place: (navn) => `Marked: ${navn}.`,
};

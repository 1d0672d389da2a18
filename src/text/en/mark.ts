/** What made numbers and estimates are marked with, in English. */
import type { Texts } from '../nb/index';
import { exampleTitle } from './titles';

export const mark: Texts['mark'] = {
  file: { eksempel: 'example', anslag: 'estimate' },
  across: 'EXAMPLE',
  title: exampleTitle,
  source: 'Example: made, nobody’s answers',
  place: (navn) => `Marked: ${navn}.`,
};

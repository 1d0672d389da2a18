/** What made numbers and estimates are marked with, in English. */
import type { Texts } from '../nb/index';
import { frameWords } from './titles';

export const mark: Texts['mark'] = {
  file: { eksempel: 'example', anslag: 'estimate' },
  across: 'EXAMPLE',
  title: frameWords.example,
  source: 'Example: made, nobody’s answers',
  place: (navn) => `Marked: ${navn}.`,
};

/** What files and pictures are marked with, in English. */
import type { Texts } from '../nb/index';

export const mark: Texts['mark'] = {
  file: { eksempel: 'example', anslag: 'estimate' },
  place: (navn) => `Marked: ${navn}.`,
};

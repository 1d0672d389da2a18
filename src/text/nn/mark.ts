/** What files and pictures are marked with, in nynorsk. */
import type { Texts } from '../nb/index';

export const mark: Texts['mark'] = {
  file: { eksempel: 'eksempel', anslag: 'overslag' },
  place: (navn) => `Merkt: ${navn}.`,
};

/** What made numbers and estimates are marked with, in nynorsk. */
import type { Texts } from '../nb/index';
import { exampleTitle } from './titles';

export const mark: Texts['mark'] = {
  file: { eksempel: 'eksempel', anslag: 'overslag' },
  across: 'EKSEMPEL',
  title: exampleTitle,
  source: 'Eksempel: laga, ingen sine svar',
  place: (navn) => `Merkt: ${navn}.`,
};

/** What made numbers and estimates are marked with, wherever they are taken. */
import { exampleTitle } from './titles';

export const mark = {
  /** In the name of a file. */
  file: { eksempel: 'eksempel', anslag: 'anslag' },
  /** Across a picture and a printed page. */
  across: 'EKSEMPEL',
  title: exampleTitle,
  source: 'Eksempel: laget, ingens svar',
  /** Said of the place that a reader has marked in a picture of many. */
  place: (navn: string) => `Markert: ${navn}.`,
};

/** The titles of the indicators, and what the frame of an embedded map is called: pages that embed it need no more. */
import type { FrameWords, Titles } from '../nb/titles';

export const titles: Titles = {
  samarbeider: 'Where do municipalities cooperate on preparedness?',
  formalisert: 'Where is cooperation on preparedness formalised?',
  effekt: 'Where do municipalities see an effect of cooperating on preparedness?',
};

export const exampleTitle = (title: string): string => `Example: ${title}`;

export const frameWords: FrameWords = {
  /** What the map shows, and where. */
  title: (title, where) => `Map: ${title} ${where}.`,
  country: 'Norway',
  niva: {
    landsdel: 'Norway, by region',
    fylke: 'Norway, by county',
    kommune: 'Norway, by municipality',
  },
};

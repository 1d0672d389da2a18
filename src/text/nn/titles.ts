/** The titles of the indicators, and what the frame of an embedded map is called: pages that embed it need no more. */
import type { FrameWords, Titles } from '../nb/titles';

export const titles: Titles = {
  samarbeider: 'Kvar samarbeider kommunane om beredskap?',
  formalisert: 'Kvar er samarbeidet om beredskap formalisert?',
  effekt: 'Kvar opplever kommunane effekt av beredskapssamarbeid?',
};

export const exampleTitle = (title: string): string => `Eksempel: ${title}`;

export const frameWords: FrameWords = {
  /** What the map shows, and where. */
  title: (title, where) => `Kart: ${title} ${where}.`,
  country: 'Noreg',
  niva: {
    landsdel: 'Noreg, per landsdel',
    fylke: 'Noreg, per fylke',
    kommune: 'Noreg, per kommune',
  },
};

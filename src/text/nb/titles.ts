/** The titles of the indicators, and what the frame of an embedded map is called: pages that embed it need no more. */

export const titles = {
  samarbeider: 'Hvor samarbeider kommunene om beredskap?',
  formalisert: 'Hvor er samarbeidet om beredskap formalisert?',
  effekt: 'Hvor opplever kommunene effekt av beredskapssamarbeid?',
};

/** What is made says so before anything else. */
export const exampleTitle = (title: string): string => `Eksempel: ${title}`;

export const frameWords = {
  /** What the map shows, and where. */
  title: (title: string, where: string) => `Kart: ${title} ${where}.`,
  country: 'Norge',
  niva: {
    landsdel: 'Norge, per landsdel',
    fylke: 'Norge, per fylke',
    kommune: 'Norge, per kommune',
  },
};

export type Titles = typeof titles;
export type FrameWords = typeof frameWords;

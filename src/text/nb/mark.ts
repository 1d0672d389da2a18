/** What files and pictures are marked with. */
export const mark = {
  /** In the name of a file. */
  file: { eksempel: 'eksempel', anslag: 'anslag' },
  /** Said of the place that a reader has marked in a picture of many. */
  place: (navn: string) => `Markert: ${navn}.`,
};

/** The letters of pictures: those of whoever opens them, as a picture carries none. */
export const pictureFonts =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif";

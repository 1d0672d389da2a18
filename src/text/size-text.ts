/** How large a file is, in words. */
import type { DownloadTexts } from './nb/download';
import type { Texts } from './texts';

/** In whole kilobytes, and never none. */
export const sizeText = (t: Texts, d: DownloadTexts, bytes: number): string =>
  d.size(t.format.count(Math.max(1, Math.round(bytes / 1000))));

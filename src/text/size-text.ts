/** How large a file is, in words. */
import type { Texts } from './texts';

/** In whole kilobytes, and never none. */
export const kilobytes = (t: Texts, bytes: number): string => t.format.atLeastOne(bytes / 1000);

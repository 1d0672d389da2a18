/** What embed.html and the pages around it agree on. */

/** The type of the message that tells the height of an embed, CSS pixels. */
export const heightType = 'beredskapskart:height';
/** The type of the message that tells which area the reader has chosen. */
export const selectType = 'beredskapskart:select';

/** Before the height is told, pixels. */
export const firstHeight = 600;

const lowest = 200;
const highest = 4000;

/** The height that a message asks for, pixels within what a frame may have; null when it is no height. */
export function heightWithin(asked: unknown): number | null {
  if (typeof asked !== 'number' || !Number.isFinite(asked)) return null;
  return Math.min(highest, Math.max(lowest, Math.ceil(asked)));
}

/**
 * What a message of that type holds; null in any other. It can be any value that another page chooses: only
 * its own parts are to be read, each of them with doubt.
 */
export function told(data: unknown, type: string): Readonly<Record<string, unknown>> | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'type')) return null;
  const message = data as Readonly<Record<string, unknown>>;
  return message['type'] === type ? message : null;
}

/** The height in a message of that type; null in any other message. */
export const heightIn = (data: unknown): number | null =>
  heightWithin(told(data, heightType)?.['height']);

/** What a frame with an embed may do, and what it is told of the page around it. */
export const frameRights = {
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-downloads',
  allow: 'clipboard-write; web-share',
  referrerPolicy: 'no-referrer',
} as const;

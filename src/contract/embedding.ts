/** What embed.html and the pages around it agree on. */

/** The script for host pages, and the file beside it that tells its hash. */
export const hostScript = 'embed.js';
export const integrityFile = 'embed.json';

/** What that file holds: the script's hash as the attribute `integrity` has it. */
export interface HostScriptFacts {
  readonly integrity: string;
}

/** @throws {Error} when it is not what such a file holds */
export function integrityIn(facts: unknown): string {
  const { integrity } = (facts ?? {}) as { readonly integrity?: unknown };
  if (typeof integrity === 'string' && /^sha384-[\w+/]{64}$/.test(integrity)) return integrity;
  throw new Error(`${integrityFile} holds no hash`);
}

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

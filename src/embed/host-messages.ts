/** What the embed tells the page it is in, in the shapes that pages already listen for. */
import { heightType, selectType } from '../contract/embedding';
import type { Niva } from '../indicators/niva';

/** What the embed's address says of who listens. */
export interface Listener {
  /** The name of the frame in Datawrapper's message: the address's `id`. */
  readonly id: string;
  /** The name that pym.js gave the frame in the address; null where it did not make it. */
  readonly childId: string | null;
}

const defaultId = 'beredskapskart';
const idPattern = /^[\w-]{1,100}$/;
/** What pym.js puts between the words of its message. */
const pymSign = 'xPYMx';

/** Reads who listens from the query string; a broken id is no id. */
export function readListener(search: string): Listener {
  const parameters = new URLSearchParams(search);
  const valid = (name: string) => {
    const id = parameters.get(name);
    return id !== null && idPattern.test(id) ? id : null;
  };
  const childId = valid('childId');
  // A name with some of pym's sign in it would be read as more words than one.
  return { id: valid('id') ?? defaultId, childId: childId?.includes('PYM') ? null : childId };
}

/**
 * The height in four shapes: the embed's own, Datawrapper's, AMP's, and pym.js' where it made the frame.
 * @param height CSS pixels, whole
 */
export function heightMessages(height: number, { id, childId }: Listener): readonly unknown[] {
  return [
    { type: heightType, height },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId === null ? [] : [['pym', childId, 'height', height].join(pymSign)]),
  ];
}

/** The area that the reader has chosen; both are null when it is let go. */
export const selectMessage = (chosen: { niva: Niva; omrade: string } | null) => ({
  type: selectType,
  niva: chosen?.niva ?? null,
  omrade: chosen?.omrade ?? null,
});

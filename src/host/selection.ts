/** The area that an embed's reader has chosen, as the page around it is told. */
import { selectType, told } from '../contract/embedding';
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';

/** Both null when it is let go. */
export interface Selection {
  readonly type: typeof selectType;
  readonly niva: Niva | null;
  readonly omrade: string | null;
}

/** Any area's code, and nothing that means something in markup. */
const codePattern = /^[a-z0-9-]{1,60}$/;

/** The selection in a message of that type, with nothing else of the message; null in any other message. */
export function selectionIn(data: unknown): Selection | null {
  const message = told(data, selectType);
  if (!message) return null;
  const [asked, code] = [message['niva'], message['omrade']];
  if (asked === null && code === null) return { type: selectType, niva: null, omrade: null };
  const niva = nivaer.find((level) => level === asked);
  if (niva === undefined || typeof code !== 'string' || !codePattern.test(code)) return null;
  return { type: selectType, niva, omrade: code };
}

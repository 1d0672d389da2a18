/** Where a reader goes on to from what only real answers could show. */
import { datasettIn } from '../contract/datasett';
import type { Language } from '../text/languages';
import { answersAddress } from './address';
import type { Session } from './session.svelte';

export interface WaysOn {
  /** Opens the example; null where the site has none. */
  readonly onexample: (() => void) | null;
  /** The address of what the method page says of own answers. */
  readonly method: string;
}

export function waysOn(session: Session, sprak: Language): WaysOn {
  const there = datasettIn(session.manifest?.rounds ?? []).includes('eksempel');
  return {
    onexample: there
      ? () => {
          session.choose({ datasett: 'eksempel' });
        }
      : null,
    method: answersAddress(sprak, session.choices.versjon),
  };
}

/** Whether an embed shows the example survey, told before there is one. */
import { datasettFor } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Choices } from '../state/address';

/** @param choices those of the embed, which need not be the page's */
export const embedsExample = (choices: Choices, { rounds }: Manifest): boolean =>
  datasettFor(rounds, choices.datasett) === 'eksempel';

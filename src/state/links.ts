/** The two links to a view: one that follows the data, and one that stays with the build it was made of. */
import type { Niva } from '../indicators/niva';
import { previewPath } from '../contract/preview';
import type { Origin } from '../text/citation';
import type { Choices } from './address';
import { writeParameters } from './address';
import type { Session } from './session.svelte';

/** The full address of a page of the site, or of a view of the map; while the site is built it has none. */
export const absolute = (address: string): string =>
  import.meta.env.SSR ? address : new URL(address, document.baseURI).href;

function linkTo(choices: Partial<Choices>): string {
  const query = writeParameters(choices);
  return absolute(`./${query && `?${query}`}`);
}

/** Shows the view with the newest numbers, always. */
export const liveLink = (choices: Partial<Choices>): string =>
  linkTo({ ...choices, versjon: null });

/** Shows the view with the numbers of this build, for as long as the build is kept. */
export const fixedLink = (choices: Partial<Choices>, version: string): string =>
  linkTo({ ...choices, versjon: version });

/** As {@link fixedLink} where the address asks for the build that is shown, else as {@link liveLink}. */
export const addressLink = (choices: Choices, version: string): string =>
  choices.versjon === version ? fixedLink(choices, version) : liveLink(choices);

/** Where the numbers of a visit are from, today; null until the data build is known. */
export function originOf({
  manifest,
  choices,
}: Pick<Session, 'manifest' | 'choices'>): Origin | null {
  if (!manifest) return null;
  const { version } = manifest;
  return { version, day: new Date(), link: fixedLink(choices, version) };
}

/** The page made for link previews of a fylke or landsdel; null for a kommune, which has none. */
export const previewLink = ({ niva, omrade }: { niva: Niva; omrade: string }): string | null =>
  niva === 'kommune' ? null : absolute(previewPath(omrade));

/** Where the pages and pictures for link previews lie in the built site. */

/** The page of a fylke or landsdel, by its code: the same as `omrade` in the address. */
export const previewPath = (omrade: string): string => `sted/${omrade}.html`;

/** Its picture. */
export const previewPicture = (omrade: string): string => `sted/${omrade}.png`;

/** The picture of the map itself. */
export const sitePicture = 'sted/norge.png';

/** Pixels; what the networks that show links ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** What a page that is given the map's address may put in its place; built where the site's address is known. */
export const oembedFile = 'oembed.json';

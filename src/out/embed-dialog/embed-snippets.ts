/** What an editor pastes to show the map: with the script, as a frame alone, or as a picture that links to it. */
import { frameRights, hostScript } from '../../contract/embedding';
import { previewSize } from '../../contract/preview';

export interface Embedded {
  /** The site's folder, with a slash last. */
  readonly site: string;
  /** The parameters of the view, without a question mark. */
  readonly query: string;
  /** What the frame is called: what it shows, and where. */
  readonly title: string;
  /** The widest it gets, pixels; null is all the room there is. */
  readonly width: number | null;
  /** What a frame alone is high, pixels. */
  readonly height: number;
  /** The picture's address, and what it says to who does not see it; null: there is none of this view. */
  readonly picture: string | null;
  readonly alt: string;
  /** Said of the link to the full map, and where the numbers are from. */
  readonly link: string;
  readonly source: string;
  /** The only hash that the script may have; null: the page takes the script as it is at any time. */
  readonly integrity: string | null;
}

export type SnippetForm = 'script' | 'iframe' | 'link';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags as in an attribute. */
const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const addressOf = (page: string, { site, query }: Embedded): string =>
  html(new URL(`${page}${query && `?${query}`}`, site).href);

const inWidth = ({ width }: Embedded, inside: string): string =>
  width === null ? inside : `<div style="max-width:${width}px">\n${inside}\n</div>`;

/** What stands there where no frame does; where there is no picture, its words. */
const pictureLink = (embedded: Embedded): string => {
  const { picture } = embedded;
  if (picture === null) return `<a href="${addressOf('./', embedded)}">${html(embedded.alt)}</a>`;
  const { width, height } = previewSize;
  const image = `<img src="${html(picture)}" alt="${html(embedded.alt)}" width="${width}" height="${height}" loading="lazy" style="max-width:100%;height:auto">`;
  return `<a href="${addressOf('./', embedded)}">${image}</a>`;
};

const forms: Readonly<Record<SnippetForm, (embedded: Embedded) => string>> = {
  script: (embedded) => {
    const { query, title, site, integrity } = embedded;
    const div = `<div data-beredskapskart="${html(query)}" data-tittel="${html(title)}">${pictureLink(embedded)}</div>`;
    const hash =
      integrity === null ? '' : ` integrity="${html(integrity)}" crossorigin="anonymous"`;
    return `${inWidth(embedded, div)}\n<script async src="${html(new URL(hostScript, site).href)}"${hash}></script>`;
  },
  iframe: (embedded) => {
    const { title, height } = embedded;
    const frame = `<iframe title="${html(title)}" loading="lazy" referrerpolicy="${frameRights.referrerPolicy}" sandbox="${frameRights.sandbox}" allow="${frameRights.allow}" style="width:0;min-width:100%;border:0" height="${height}" src="${addressOf('embed.html', embedded)}"></iframe>`;
    return inWidth(embedded, `${frame}\n<noscript>${pictureLink(embedded)}</noscript>`);
  },
  link: (embedded) => {
    const link = `<a href="${addressOf('./', embedded)}">${html(embedded.link)}</a>`;
    const caption = `<figcaption>${html(embedded.source)} ${link}</figcaption>`;
    return inWidth(
      embedded,
      `<figure style="margin:0">\n${pictureLink(embedded)}\n${caption}\n</figure>`,
    );
  },
};

/** The HTML to paste. */
export const snippet = (form: SnippetForm, embedded: Embedded): string => forms[form](embedded);

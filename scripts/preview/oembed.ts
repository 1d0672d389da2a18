/** `oembed.json`: what a page that is given the map's address can put in its place. Static, so of the default view. */
import type { Datasett } from '../../src/contract/datasett';
import { firstHeight } from '../../src/contract/embedding';
import { previewSize, sitePicture } from '../../src/contract/preview';
import { snippet } from '../../src/out/embed-dialog/embed-snippets';
import { embedDialog } from '../../src/text/nb/embed-dialog';
import { titles } from '../../src/text/nb/titles';

/** As wide as a column of text. */
const width = 700;

/**
 * The answer of oEmbed 1.0 for the map; its addresses are absolute, as it is read on other pages.
 * @param datasett that the map opens with
 */
export function oembed(site: URL, datasett: Datasett): object {
  const title = embedDialog.frame.title(titles.samarbeider, embedDialog.frame.country);
  const picture = new URL(sitePicture, site).href;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Beredskapskartet',
    provider_url: site.href,
    title,
    width,
    height: firstHeight,
    html: snippet('iframe', {
      site: site.href,
      query: '',
      title,
      width: null,
      height: firstHeight,
      picture,
      alt: `${embedDialog.alt(title)} ${embedDialog.source[datasett]}`,
      link: embedDialog.link,
      source: embedDialog.source[datasett],
      integrity: null,
    }),
    thumbnail_url: picture,
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
}

/** What the code of an embed says of what it shows: its title, its source, and the picture in its place. */
import { isMade } from '../../contract/datasett';
import { firstIndikator } from '../../indicators/catalogue';
import type { Niva } from '../../indicators/niva';
import { previewPicture, sitePicture } from '../../contract/preview';
import type { View } from '../../model/view';
import { filtersOf } from '../../query/filters';
import type { Opening } from '../../query/opening';
import type { Choices } from '../../state/address';
import type { EmbedDialogTexts } from '../../text/nb/embed-dialog';
import { takenTitle } from '../../text/taken-title';
import type { Texts } from '../../text/texts';
import { viewTitle } from '../../text/view-title';
import { embedsEstimates } from './embed-estimates';

export interface Embeds {
  readonly view: Pick<View, 'datasett' | 'niva'>;
  /** Those of the embed, which need not be the page's. */
  readonly choices: Choices;
  readonly place: { readonly niva: Niva; readonly omrade: string; readonly navn: string } | null;
  /** What the report says; null until it is there. */
  readonly report: Pick<Opening, 'facts' | 'report'> | null;
}

export interface EmbedWords {
  readonly title: string;
  readonly source: string;
  /** Of those that are made with the site, from it; null: none is of the example. */
  readonly picture: string | null;
  readonly alt: string;
}

function pictureOf({ view, place }: Embeds): string | null {
  if (isMade(view.datasett)) return null;
  return place && place.niva !== 'kommune' ? previewPicture(place.omrade) : sitePicture;
}

export function embedWords(t: Texts, words: EmbedDialogTexts, embeds: Embeds): EmbedWords {
  const { view, choices, place, report } = embeds;
  const { datasett } = view;
  const niva = choices.niva ?? view.niva;
  const indikator = choices.indikator ?? firstIndikator;
  const shown = viewTitle(t, indikator, null, datasett);
  const frame = words.frame.title(shown, place?.navn ?? words.frame.niva[niva]);
  const title = takenTitle(t, frame, filtersOf(choices), null);
  const estimated =
    datasett === 'rapporten' && report !== null && embedsEstimates(choices, niva, report);
  const source = [words.source[datasett], ...(estimated ? [words.estimates] : [])].join(' ');
  const picture = pictureOf(embeds);
  const said = picture === null ? words.linked(title) : words.alt(title);
  return { title, source, picture, alt: `${said} ${source}` };
}

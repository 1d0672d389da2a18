/** A place in plain sentences, each number with its own status: on the page, and to be copied. */
import type { Onsket } from '../contract/codes';
import type { Area } from '../model/area';
import type { PlaceViews } from '../model/place-comparison';
import { measured } from '../model/place-comparison';
import type { Filters } from '../query/filters';
import { filterTexts } from './filter-text';
import { reportSamarbeid, reportSentences } from './report-sentence';
import { samarbeidSentence } from './sentence-parts';
import { surveySentences } from './survey-sentence';
import type { Texts } from './texts';

/** A kommune without cooperations has no forms and no effects: its first sentence says why. */
const hasSamarbeid = ({ niva, verdi, datasett }: Area) =>
  datasett === 'rapporten' || niva !== 'kommune' || (verdi !== null && verdi > 0);

/** The filters, where any are set. */
export const filterSentences = (t: Texts, filters: Filters): string =>
  filterTexts(t, filters).map(t.filter.only).join(' ');

/**
 * The place in sentences: how many cooperate, how much of it is formalised, and the effect.
 * @param onsket whether a kommune without cooperation has wanted one
 */
export function placeSentence(
  t: Texts,
  views: PlaceViews,
  omrade: string,
  onsket: Onsket | null,
): string {
  const share = measured(views, 'samarbeider', omrade);
  if (!share) return '';
  const ofReport = share.area.datasett === 'rapporten';
  const first = ofReport ? reportSentences(t, share) : surveySentences(t, share, onsket);
  const rest = ofReport ? reportSamarbeid : samarbeidSentence;
  const parts = [
    { part: 'formal', found: measured(views, 'formalisert', omrade) },
    { part: 'effect', found: measured(views, 'begge', omrade) },
  ] as const;
  const others = parts.flatMap(({ part, found }) => (found ? [rest(t, part, found)] : []));
  return [...first, ...(hasSamarbeid(share.area) ? others : [])].join(' ');
}

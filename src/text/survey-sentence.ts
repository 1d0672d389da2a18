/** A place in sentences from the answers to a survey: the municipalities' own, or made ones. */
import type { Onsket } from '../contract/codes';
import { isMade } from '../contract/datasett';
import type { Measured } from '../model/place-comparison';
import { limitsSamarbeid } from '../query/filters';
import { statusOfAnswers } from '../query/round';
import { answeredOf, shareSentence, tag } from './sentence-parts';
import { statusInBrackets } from './status-text';
import { statusMeaning } from './status-meaning';
import type { Texts } from './texts';

function ofKommune(t: Texts, { view, area }: Measured, onsket: Onsket | null): string[] {
  const { sentence } = t.place;
  const words = isMade(area.datasett) ? sentence.made : sentence;
  const status = tag(t, area);
  const limited = limitsSamarbeid(view.filters);
  if (area.verdi !== null && area.verdi > 0) {
    return [(limited ? words.passes : words.yes)(area.navn, status)];
  }
  if (area.verdi === 0) {
    const wish = { ja: words.wishes, nei: words.wishesNot, vet_ikke: null }[onsket ?? 'vet_ikke'];
    return [
      (limited ? words.passesNot : words.no)(area.navn, status),
      ...(wish ? [wish(status)] : []),
    ];
  }
  if (area.status === 'ikke_svart') {
    const { datasett } = area;
    return [
      words.silent(area.navn, statusInBrackets(t, { status: statusOfAnswers(area), datasett })),
    ];
  }
  return [sentence.other(area.navn, statusMeaning(t, view, area))];
}

/** @param onsket whether a kommune without cooperation has wanted one */
export const surveySentences = (t: Texts, share: Measured, onsket: Onsket | null): string[] =>
  share.area.niva === 'kommune'
    ? ofKommune(t, share, onsket)
    : [shareSentence(t, share, answeredOf(t, share.area, statusOfAnswers(share.area)))];

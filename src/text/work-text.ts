/** Why a municipality stands where it does in the work list, in words. */
import type { Datasett } from '../contract/datasett';
import type { EffektId } from '../indicators/catalogue';
import type { WorkItem } from '../model/work-list';
import { listWords } from './list-words';
import type { Texts } from './texts';

type Words = Texts['lists']['work'];

function effektText(t: Texts, { reason }: Words, effekt: EffektId, value: number): string {
  const mean = t.format.value(value, 'score_1_5');
  return effekt === 'begge' ? reason.effekt(mean) : reason.effektOn(mean, t.effekt[effekt].measure);
}

/** What its cooperations are, as far as they were assessed. */
function samarbeidText(t: Texts, words: Words, effekt: EffektId, item: WorkItem): string {
  const { reason } = words;
  return [
    reason.samarbeid(item.samarbeid),
    item.formelle > 0 ? reason.formal(item.formelle) : null,
    item.uformelle > 0 ? reason.informal(item.uformelle) : null,
    item.effekt === null ? null : effektText(t, words, effekt, item.effekt),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export function reasonText(t: Texts, datasett: Datasett, effekt: EffektId, item: WorkItem): string {
  const { work: words } = listWords(t, datasett);
  const { reason } = words;
  switch (item.missing[0]) {
    case 'ikke_svart':
      return reason.noAnswer;
    case 'onsker':
    case 'ingen':
      return item.onsket === null ? reason.no : reason.onsket[item.onsket];
    case 'skjermet':
      return reason.hidden;
    case 'uvurdert':
      return reason.notAssessed;
    case 'ingen_i_filteret':
      return reason.notInFilter(item.alle);
    default:
      return samarbeidText(t, words, effekt, item);
  }
}

/** All that is missing, in words. */
export const missingText = (t: Texts, datasett: Datasett, { missing }: WorkItem): string =>
  missing.map((need) => listWords(t, datasett).work.need[need]).join('; ');

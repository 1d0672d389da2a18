/** Why a municipality stands where it does in the work list, in words. */
import type { EffektId } from '../indicators/catalogue';
import type { WorkItem } from '../model/work-list';
import type { Texts } from './texts';

function effektText(t: Texts, effekt: EffektId, value: number): string {
  const { reason } = t.lists.work;
  const mean = t.format.value(value, 'score_1_5');
  return effekt === 'begge' ? reason.effekt(mean) : reason.effektOn(mean, t.effekt[effekt].measure);
}

/** What its cooperations are, as far as they were assessed. */
function samarbeidText(t: Texts, effekt: EffektId, item: WorkItem): string {
  const { reason } = t.lists.work;
  return [
    reason.samarbeid(item.samarbeid),
    item.formelle > 0 ? reason.formal(item.formelle) : null,
    item.uformelle > 0 ? reason.informal(item.uformelle) : null,
    item.effekt === null ? null : effektText(t, effekt, item.effekt),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

export function reasonText(t: Texts, effekt: EffektId, item: WorkItem): string {
  const { reason } = t.lists.work;
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
      return samarbeidText(t, effekt, item);
  }
}

/** All that is missing, in words. */
export const missingText = (t: Texts, { missing }: WorkItem): string =>
  missing.map((need) => t.lists.work.need[need]).join('; ');

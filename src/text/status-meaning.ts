/** What a status means among the numbers of a data set: of made answers it is said that they are made. */
import type { Datasett } from '../contract/datasett';
import type { Status } from '../indicators/status';
import type { Texts } from './texts';

export function statusMeaning(t: Texts, datasett: Datasett, status: Status): string {
  const { meaning } = t.status[status];
  const said = datasett === 'eksempel' && status !== 'modellert';
  return said ? t.statusMeaning.i_eksempelet(meaning) : meaning;
}

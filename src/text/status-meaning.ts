/** What an area's status means for it: a fylke is not a kommune, an order no number, and an example no answer. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { isFiltered, limitsSamarbeid } from '../query/filters';
import type { Status } from '../indicators/status';
import type { Texts } from './texts';

function ofReport(t: Texts, { status, utledning, gjelder, niva }: Area): string {
  const { statusMeaning: words } = t;
  switch (utledning) {
    case 'vektet':
      return words.anslag_vektet;
    case 'anslag':
      return niva === 'kommune' || gjelder !== null ? words.anslag_gruppe : t.status.anslag.meaning;
    case 'rekkefolge':
      return words.rekkefolge;
    case 'betinget':
      return words.betinget;
    case 'case':
      return words.case;
    default:
      return t.status[status].meaning;
  }
}

function ofAnswers(t: Texts, { status, niva, svart, utledning }: Area): string {
  const { statusMeaning: words } = t;
  const many = niva !== 'kommune';
  if (status === 'ikke_svart' && many) return words.ikke_svart_mange;
  if (status === 'ikke_svart' && svart !== 0) return words.ikke_svart_spm;
  if (status === 'ingen_samarbeid' && many) return words.ingen_samarbeid_mange;
  if (status === 'avgrenset' && utledning === 'svar') return words.avgrenset_skjermet;
  return t.status[status].meaning;
}

/** What a status means in a data set, whatever area has it: nobody has answered what is made. */
export function meaningIn(t: Texts, datasett: Datasett, status: Status): string {
  const words: Readonly<Partial<Record<Status, string>>> = t.statusMeaning.eksempel;
  const { meaning } = t.status[status];
  return isMade(datasett) ? (words[status] ?? meaning) : meaning;
}

export function statusMeaning(t: Texts, { filters }: Pick<View, 'filters'>, area: Area): string {
  const { datasett, status, kommuner } = area;
  if (datasett === 'rapporten') return ofReport(t, area);
  if (isFiltered(filters) && kommuner === 0) return t.statusMeaning.ingen_kommuner;
  if (status === 'ingen_samarbeid' && limitsSamarbeid(filters)) {
    return t.statusMeaning.ingen_samarbeid_filter;
  }
  return isMade(datasett) ? meaningIn(t, datasett, status) : ofAnswers(t, area);
}

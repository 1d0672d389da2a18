/** The texts in English. */
import type { Texts } from '../nb/index';
import { about } from './about';
import { actions } from './actions';
import { card } from './card';
import { cases } from './cases';
import { datasett } from './datasett';
import { error } from './errors';
import { figures } from './figures';
import { filterWords } from './filter-words';
import { filter } from './filters';
import { indikator, effekt, niva } from './indicators';
import { lead } from './lead';
import { legend } from './legend';
import { lists } from './lists';
import { map } from './map';
import { mark } from './mark';
import { product, productLine, skipToContent, visning, progress, documentTitle } from './page';
import { notes } from './notes';
import { groups, inPlaces, places, reference } from './places';
import { sourceWords } from './sources';
import { sprak } from './languages';
import { certainty, ranking } from './ranking';
import { place } from './place';
import { rounds } from './rounds';
import { search } from './search';
import { queryBox } from './query-box';
import { quote } from './quote';
import { status, statusMeaning } from './statuses';
import { table } from './table';
import { format } from './format';

export const en: Texts = {
  locale: 'en',
  format,
  product,
  productLine,
  skipToContent,
  visning,
  progress,
  documentTitle,
  datasett,
  indikator,
  effekt,
  niva,
  status,
  statusMeaning,
  figures,
  filter,
  filterWords,
  queryBox,
  quote,
  lead,
  card,
  cases,
  legend,
  lists,
  map,
  mark,
  ranking,
  certainty,
  rounds,
  search,
  table,
  error,
  about,
  actions,
  places,
  groups,
  inPlaces,
  notes,
  sourceWords,
  reference,
  sprak,
  place,
};

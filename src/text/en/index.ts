/** The texts in English. */
import type { Texts } from '../nb/index';
import { about } from './about';
import { card } from './card';
import { error } from './errors';
import { filterWords } from './filter-words';
import { filter } from './filters';
import { indikator, effekt, niva } from './indicators';
import { lead } from './lead';
import { legend } from './legend';
import { map } from './map';
import {
  product,
  productLine,
  skipToContent,
  visning,
  banner,
  progress,
  documentTitle,
} from './page';
import { queryBox } from './query-box';
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
  banner,
  progress,
  documentTitle,
  indikator,
  effekt,
  niva,
  status,
  statusMeaning,
  filter,
  filterWords,
  queryBox,
  lead,
  card,
  legend,
  map,
  table,
  error,
  about,
};

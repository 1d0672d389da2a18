/** What is said of a source in our own words; titles and names of others stay as they are. */
import { sources } from '../../contract/data-origins';

const { rapport, ssb, undersokelse, eksempel } = sources;

type Said = 'title' | 'licence';
type Ours = {
  readonly rapport: Pick<Record<Said, string>, 'licence'>;
  readonly ssb: Pick<Record<Said, string>, 'title'>;
  readonly undersokelse: Record<Said, string>;
  readonly eksempel: Pick<Record<Said, string>, 'title'>;
};

export const sourceWords: Ours = {
  rapport: { licence: rapport.licence },
  ssb: { title: ssb.title },
  undersokelse: { title: undersokelse.title, licence: undersokelse.licence },
  eksempel: { title: eksempel.title },
};

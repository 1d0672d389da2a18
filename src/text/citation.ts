/**
 * Where a number is from, in words that go along with whatever leaves the page: a sentence, a file, a picture.
 * A sentence is nothing without its status, source, build, day and link.
 */
import type { Onsket } from '../contract/codes';
import type { PlaceViews } from '../model/place-comparison';
import { measured } from '../model/place-comparison';
import type { View } from '../model/view';
import type { Status } from '../indicators/status';
import { statuses } from '../indicators/status';
import { isFiltered } from '../query/filters';
import { mainMeasures } from '../query/place-measures';
import type { Round } from '../query/round';
import { isReal } from '../query/round';
import { leadText } from './lead';
import { filterSentences, placeSentence } from './place-sentence';
import { statusWord } from './status-text';
import type { Texts } from './texts';

export interface Origin {
  /** The data build's. */
  readonly version: string;
  readonly day: Date;
  /** The fixed link to the view. */
  readonly link: string;
}

/** Whose answers the numbers are, and that some are nobody's. */
export function sourceLine(t: Texts, round: Round | null, modelled: boolean): string {
  const source = isReal(round) && round ? t.quote.real(round.bolge) : t.quote.report;
  return modelled ? `${source} ${t.quote.modelled}` : source;
}

/** Data build, day and fixed link on one line. */
export const originLine = (t: Texts, { version, day, link }: Origin): string =>
  t.quote.origin(version, t.format.date(day), link);

/** The reference to the map in a list of sources. */
export const referenceText = (t: Texts, { version, day, link }: Origin): string =>
  t.quote.reference(version, t.format.date(day), link);

/** A sentence whose numbers carry their statuses, with where they are from. */
export const quotedText = (
  t: Texts,
  sentence: string,
  { round, modelled }: { round: Round | null; modelled: boolean },
  origin: Origin,
): string => [sentence, sourceLine(t, round, modelled), originLine(t, origin)].join(' ');

interface QuotedPlace {
  readonly omrade: string;
  /** Whether a kommune without cooperation has wanted one. */
  readonly onsket: Onsket | null;
}

/** The sentences of places, as {@link placeSentence} has them, with where they are from. */
export function quotedPlaces(
  t: Texts,
  views: PlaceViews,
  places: readonly QuotedPlace[],
  { round, filters }: Pick<View, 'round' | 'filters'>,
  origin: Origin,
): string {
  const modelled = places.some(({ omrade }) =>
    mainMeasures.some((id) => measured(views, id, omrade)?.area.modelled),
  );
  const said = places.map(({ omrade, onsket }) => placeSentence(t, views, omrade, onsket));
  const all = isFiltered(filters) ? [filterSentences(t, filters), ...said] : said;
  return quotedText(t, all.join(' '), { round, modelled }, origin);
}

/** The statuses of the numbers in a view. */
const statusesOf = ({ areas, norge }: View): Status[] => {
  const seen = new Set(
    [norge, ...areas].flatMap(({ verdi, status, modelled }) =>
      verdi === null ? [] : [modelled ? 'modellert' : status],
    ),
  );
  return statuses.filter((status) => seen.has(status));
};

/** What a view shows, under its title, with the statuses of its numbers and where they are from. */
export function quotedView(t: Texts, title: string, view: View, origin: Origin): string {
  const seen = statusesOf(view);
  const words = t.format.list(seen.map((status) => statusWord(t, status)));
  const heading = /[.?!]$/.test(title) ? title : `${title}.`;
  const said = [heading, leadText(t, view), seen.length === 0 ? '' : t.quote.statuses(words)];
  const { round } = view;
  const modelled = seen.includes('modellert');
  return quotedText(t, said.filter((part) => part !== '').join(' '), { round, modelled }, origin);
}

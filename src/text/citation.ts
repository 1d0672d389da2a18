/**
 * Where a number is from, in words that go along with whatever leaves the page: a sentence, a file, a picture.
 * A sentence is nothing without its status, source, build, day and link.
 */
import type { Onsket } from '../contract/codes';
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { PlaceViews } from '../model/place-comparison';
import { measured } from '../model/place-comparison';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import type { Status } from '../indicators/status';
import { statusesAmong } from '../indicators/status';
import { isFiltered } from '../query/filters';
import { mainMeasures } from '../query/place-measures';
import type { Round } from '../query/round';
import { leadText } from './lead';
import { filterSentences, placeSentence } from './place-sentence';
import { statusInBrackets } from './status-text';
import type { Texts } from './texts';

export interface Origin {
  /** The data build's. */
  readonly version: string;
  readonly day: Date;
  /** The fixed link to the view. */
  readonly link: string;
}

/** What numbers are from, as far as a source has to tell it. */
export interface Told {
  readonly datasett: Datasett;
  /** The round of a survey; null in `rapporten`. */
  readonly round: Pick<Round, 'bolge'> | null;
  /** Some of them are our own estimates. */
  readonly estimates: boolean;
}

/** Where numbers are from: nothing is named that none of them is of. */
export function sourceLine(t: Texts, { datasett, round, estimates }: Told): string {
  if (isMade(datasett)) return t.quote.example;
  if (round) return t.quote.real(round.bolge);
  return estimates ? `${t.quote.report} ${t.quote.estimates}` : t.quote.report;
}

const isEstimate = ({ status }: Pick<Area, 'status'>) => status === 'anslag';

/** What the numbers of a view are from. */
export const toldOf = ({ datasett, round, areas, norge }: View): Told => ({
  datasett,
  round,
  estimates: [norge, ...areas].some(isEstimate),
});

/** Data build, day and fixed link on one line. */
export const originLine = (t: Texts, { version, day, link }: Origin): string =>
  t.quote.origin(version, t.format.date(day), link);

/** The reference to the map in a list of sources. */
export const referenceText = (t: Texts, told: Told, { version, day, link }: Origin): string =>
  t.quote.reference(sourceLine(t, told), version, t.format.date(day), link);

/** A sentence whose numbers carry their statuses, with where they are from. */
export const quotedText = (t: Texts, sentence: string, told: Told, origin: Origin): string =>
  [sentence, sourceLine(t, told), originLine(t, origin)].join(' ');

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
  { datasett, round, filters }: Pick<View, 'datasett' | 'round' | 'filters'>,
  origin: Origin,
): string {
  const estimates = places.some(({ omrade }) =>
    mainMeasures.some((id) => {
      const found = measured(views, id, omrade);
      return found !== null && isEstimate(found.area);
    }),
  );
  const said = places.map(({ omrade, onsket }) => placeSentence(t, views, omrade, onsket));
  const all = isFiltered(filters) ? [filterSentences(t, filters), ...said] : said;
  return quotedText(t, all.join(' '), { datasett, round, estimates }, origin);
}

/** The statuses of the numbers in a view, and of places in an order. */
const statusesOf = ({ areas, norge }: View): Status[] =>
  statusesAmong(
    [norge, ...areas].flatMap(({ verdi, verdi_lav, orden, status }) =>
      verdi === null && verdi_lav === null && orden === null ? [] : [status],
    ),
  );

/** What a view shows, under its title, with the statuses of its numbers and where they are from. */
export function quotedView(t: Texts, title: string, view: View, origin: Origin): string {
  const { datasett } = view;
  const seen = statusesOf(view);
  const words = t.format.list(seen.map((status) => statusInBrackets(t, { status, datasett })));
  const heading = /[.?!]$/.test(title) ? title : `${title}.`;
  const sentence = `${heading} ${leadText(t, view)}`;
  // Without a number there is nobody to name as its source.
  if (seen.length === 0) return `${sentence} ${originLine(t, origin)}`;
  return quotedText(t, `${sentence} ${t.quote.statuses(words)}`, toldOf(view), origin);
}

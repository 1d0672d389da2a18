/** The ranking as a printed page shows it: each area with its value, n and interval. */
import { isMade } from '../contract/datasett';
import type { Drawing } from '../model/drawing';
import type { Span } from '../model/telling-apart';
import { rankingOf, spanShown } from '../model/ranking';
import type { View } from '../model/view';
import { baseShort, intervalText, measureText, valueText } from './area-text';
import { changeBases, changeFew } from './change-bases';
import { changeText, changeValues } from './change-text';
import { listWords } from './list-words';
import type { PictureTexts } from './nb/picture';
import { inSentence } from './casing';
import { statusInBrackets, statusWord } from './status-text';
import type { Texts } from './texts';

export interface PictureRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly detail: string;
  /** Where the dot stands; null where there is none. */
  readonly at: number | null;
  readonly range: Span | null;
  readonly interval: Span | null;
  readonly colour: string;
}

export interface PictureRanking {
  readonly heading: string;
  readonly notes: readonly string[];
  readonly rows: readonly PictureRow[];
  /** Null where the rows are words only. */
  readonly scale: { readonly shown: Span; readonly reference: number | null } | null;
}

/** As many as a page with a map has room for, from each end. */
const mostOnPage = 9;

function shorten<Row>(rows: readonly Row[], most: number): readonly Row[] {
  return rows.length <= 2 * most ? rows : [...rows.slice(0, most), ...rows.slice(-most)];
}

function changeRanking(
  t: Texts,
  words: PictureTexts,
  view: View,
  fills: Fills,
  most: number,
): PictureRanking {
  const { change, indikator } = view;
  const rows = (change?.areas ?? [])
    .filter(({ endring }) => endring !== null)
    .sort((a, b) => (a.endring ?? 0) - (b.endring ?? 0));
  return {
    heading: words.changes,
    notes: noteOf(t, words, rows.length, most),
    scale: null,
    rows: shorten(rows, most).map((area) => ({
      key: area.omrade,
      name: area.navn,
      value: changeText(t, indikator, area) ?? '',
      detail: [
        changeValues(t, indikator, area),
        changeBases(t, indikator, area) ?? '',
        changeFew(t, area) ?? '',
        area.visshet === null ? '' : inSentence(t, t.rounds.visshet[area.visshet]),
      ]
        .filter((part) => part !== '')
        .join(' · '),
      at: null,
      range: null,
      interval: null,
      colour: fills.get(area.omrade) ?? 'none',
    })),
  };
}

type Fills = ReadonlyMap<string, string>;

const noteOf = (t: Texts, words: PictureTexts, count: number, most: number): string[] =>
  count <= 2 * most ? [] : [words.rankingSome(t.format.count(most), t.format.count(count))];

/**
 * Null where there is no order: each area answers yes or no, or their numbers are not of one kind.
 * @param most areas from each end, where there are more than twice as many
 */
export function pictureRanking(
  t: Texts,
  words: PictureTexts,
  view: View,
  drawing: Drawing,
  most = mostOnPage,
): PictureRanking | null {
  const { datasett, indikator, effekt, niva, norge } = view;
  const made = isMade(datasett);
  if (view.yesOrNo) return null;
  const fills = new Map(drawing.paint.areas.map(({ omrade, fill }) => [omrade, fill.colour]));
  if (view.change) return changeRanking(t, words, view, fills, most);
  const ranking = rankingOf(view);
  if (!ranking) return null;
  const { ranked, reference } = ranking;
  const country = t.ranking.country(valueText(t, indikator, norge) ?? '');
  return {
    heading: listWords(t, datasett).heading(t.ranking.heading(measureText(t, indikator, effekt))),
    notes: [
      ...noteOf(t, words, ranked.length, most),
      country,
      niva === 'kommune' && !made ? t.ranking.kommuner : t.ranking.explained,
      ...(made ? [t.ranking.madeUp] : []),
    ],
    scale: {
      shown: spanShown(indikator, ranking),
      reference: reference && (reference.low + reference.high) / 2,
    },
    rows: shorten(ranked, most).map(({ area, interval }) => {
      const base = baseShort(t, indikator, area);
      const range = intervalText(t, indikator, area);
      return {
        key: area.omrade,
        name: area.navn,
        value: valueText(t, indikator, area) ?? '',
        detail: [
          base === null ? t.figures.nUnknown : `n: ${base}`,
          range === null ? '' : t.ranking.interval(range),
          area.few ? t.figures.few : '',
          made ? statusWord(t, area.status) : statusInBrackets(t, area),
        ]
          .filter((part) => part !== '')
          .join(' · '),
        at: area.verdi,
        range:
          area.verdi === null && area.verdi_lav !== null && area.verdi_hoy !== null
            ? { low: area.verdi_lav, high: area.verdi_hoy }
            : null,
        interval,
        colour: fills.get(area.omrade) ?? 'none',
      };
    }),
  };
}

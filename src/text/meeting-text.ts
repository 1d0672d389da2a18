/** What the meeting sheet of a fylke says in lines. */
import type { Datasett } from '../contract/datasett';
import type { Near } from '../model/near-kommuner';
import type { ResponseRow } from '../model/response-order';
import type { Area } from '../model/area';
import type { Contents } from '../query/place-contents';
import { contentIds } from '../query/place-contents';
import type { Round } from '../query/round';
import { statusOfAnswers } from '../query/round';
import { sourceText } from './area-text';
import { inSentence } from './casing';
import { filterValueText } from './filter-text';
import { listWords } from './list-words';
import type { MeetingTexts } from './nb/meeting';
import { nearness } from './near-text';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** Kinds named of each, the most frequent first. */
const mostKinds = 5;

/** Who answered, and the bounds that no assumption about the others moves. */
export function responseLines(t: Texts, datasett: Datasett, row: ResponseRow): string[] {
  const { response } = listWords(t, datasett);
  const rate = response.rate(row.answered, row.asked, t.format.value(row.rate, 'prosent'));
  const said = `${rate} (${statusWord(t, row.rateStatus)}).`;
  const { bounds } = row;
  if (!bounds) return [said];
  const range = t.format.range(bounds.low, bounds.high, 'prosent');
  return [`${said} ${response.bounds(range)} (${statusWord(t, row.boundsStatus)}).`];
}

/** The partners of one municipality: `Gjøvik (nabo, 12 km); Land (nabo, 20 km)`. */
export const partnerLine = (t: Texts, words: MeetingTexts, partners: readonly Near[]): string =>
  partners.length === 0
    ? words.noPartners
    : partners.map((near) => `${near.navn} (${nearness(t, near)})`).join('; ');

/** Forms, sectors and tasks with their counts, the most frequent of each. */
export function contentLines(
  t: Texts,
  words: MeetingTexts,
  { n, skjermet, counts }: Contents,
  round: Round,
): string[] {
  const word = statusWord(t, statusOfAnswers(round));
  const head = n > 0 ? t.place.ofContents(n, word) : t.place.noContents;
  const kinds = contentIds.map((id) => {
    const commonest = [...counts[id]]
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostKinds)
      .map(
        ([value, count]) =>
          `${inSentence(t, filterValueText(t, id, value))} ${t.format.count(count)}`,
      );
    return commonest.length === 0
      ? null
      : words.contentLine(t.filter[id].label, commonest.join(', '));
  });
  return [
    [head, skjermet ? t.place.shielded : ''].filter((part) => part !== '').join(' '),
    ...kinds.filter((line) => line !== null),
  ];
}

/** Where the numbers of the sheet are from. */
export const meetingSource = (t: Texts, areas: readonly Area[]): string =>
  `${t.figures.sources([...new Set(areas.map((area) => sourceText(t, area)))].join('; '))}.`;

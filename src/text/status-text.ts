/** What a status is called, alone and where it goes along with a number. */
import { rollups, sort } from 'd3';
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { Derivation } from '../query/area-row';
import type { Status } from '../indicators/status';
import { statuses } from '../indicators/status';
import { patternOf } from '../model/scale/patterns';
import { inSentence } from './casing';
import type { Texts } from './texts';

/** A number's status, and the data set that it is of. */
export interface Marked {
  readonly status: Status;
  readonly datasett: Datasett;
  readonly utledning?: Derivation | null;
}

/** What follows only as the report is read here says so wherever its status stands. */
const shortOf = (t: Texts, { status, utledning }: Marked): string => {
  const { short } = t.status[status];
  return utledning === 'betinget' ? t.statusMeaning.conditional(short) : short;
};

/** A status as it stands inside a sentence. */
export const statusWord = (t: Texts, status: Status): string =>
  inSentence(t, t.status[status].short);

/** The status of a number; of a made one that it is of the example. */
export function statusText(t: Texts, marked: Marked): string {
  const short = shortOf(t, marked);
  return isMade(marked.datasett) ? t.statusMeaning.inExample(short) : short;
}

/** Which statuses some numbers have, in their own order, and how many have each. */
export function statusLine(t: Texts, numbers: readonly Marked[]): string {
  const counted = rollups(
    sort(numbers, ({ status }) => statuses.indexOf(status)),
    (alike) => t.format.count(alike.length),
    (number) => statusText(t, number),
  );
  return t.figures.statuses(counted.map(([status, count]) => `${status} (${count})`).join(', '));
}

/** The status of a number inside a sentence's brackets. */
export function statusInBrackets(t: Texts, marked: Marked): string {
  const word = inSentence(t, shortOf(t, marked));
  return isMade(marked.datasett) ? t.statusMeaning.ofExample(word) : word;
}

/** The texture of a status, and what it says of the areas that have it. */
export function texturedText(t: Texts, status: Status): string {
  const words: Readonly<Record<string, string>> = t.legend.textures;
  const texture = words[patternOf(status)?.id ?? ''];
  const word = statusWord(t, status);
  return texture === undefined ? word : t.legend.textured(texture, word);
}

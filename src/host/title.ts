/** What a frame is called, in the language of its map. */
import {
  exampleTitle as exampleEn,
  frameWords as wordsEn,
  titles as titlesEn,
} from '../text/en/titles';
import type { Language } from '../text/languages';
import { languages } from '../text/languages';
import {
  exampleTitle as exampleNb,
  frameWords as wordsNb,
  titles as titlesNb,
} from '../text/nb/titles';
import {
  exampleTitle as exampleNn,
  frameWords as wordsNn,
  titles as titlesNn,
} from '../text/nn/titles';

const byLanguage = {
  nb: { titles: titlesNb, words: wordsNb, example: exampleNb },
  nn: { titles: titlesNn, words: wordsNn, example: exampleNn },
  en: { titles: titlesEn, words: wordsEn, example: exampleEn },
};

/** One of ours that a language tag is of; `no` is read as bokmål. */
function languageOf(tag: string | null): Language | null {
  const subtag = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === (subtag === 'no' ? 'nb' : subtag)) ?? null;
}

/** The language of the page around an element, where the map has it. */
export const languageAround = (element: Element): Language | null =>
  languageOf(element.closest('[lang]')?.getAttribute('lang') ?? null);

const valueOf = <T>(values: Readonly<Record<string, T>>, key: string | null): T | undefined =>
  key !== null && Object.hasOwn(values, key) ? values[key] : undefined;

/** What the map of these parameters shows, and where. */
export function frameTitle(parameters: URLSearchParams): string {
  const { titles, words, example } = byLanguage[languageOf(parameters.get('sprak')) ?? 'nb'];
  const title = valueOf(titles, parameters.get('indikator')) ?? titles.samarbeider;
  const whole = words.title(title, valueOf(words.niva, parameters.get('niva')) ?? words.country);
  return parameters.get('datasett') === 'eksempel' ? example(whole) : whole;
}

/** A source of the data in words, each with its language where that is not the page's. */
import type { Source } from '../contract/data-origins';
import { sources } from '../contract/data-origins';
import type { Texts } from './texts';

export interface SourceText {
  readonly text: string;
  /** Of what is not said in the reader's language. */
  readonly lang: 'nb' | undefined;
}

/** @param source as the manifest of the data has it */
export function sourceParts(t: Texts, source: Source): { title: SourceText; licence: SourceText } {
  const id = Object.entries(sources).find(([, { title }]) => title === source.title)?.[0];
  const words: Readonly<Record<string, Partial<Record<'title' | 'licence', string>>>> =
    t.sourceWords;
  const translated = id === undefined ? undefined : words[id];
  const part = (key: 'title' | 'licence'): SourceText => {
    const said = translated?.[key];
    return said === undefined ? { text: source[key], lang: 'nb' } : { text: said, lang: undefined };
  };
  return { title: part('title'), licence: part('licence') };
}

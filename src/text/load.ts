/** Fetches the texts of one language: the page loads no other. */
import type { Language } from './languages';
import type { Texts } from './nb/index';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import('./nb/index')).nb,
  nn: async () => (await import('./nn/index')).nn,
  en: async () => (await import('./en/index')).en,
};

/** @throws {TypeError} when the language's file cannot be fetched */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();

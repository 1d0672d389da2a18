/** The texts of every language at once, for scripts and tests; the page loads one: see `load.ts`. */
import type { Language } from './languages';
import { languages } from './languages';
import type { Load } from './load';
import {
  loadDownloadTexts,
  loadMethodTexts,
  loadReportFigureTexts,
  loadShareTexts,
  loadStatementTexts,
  loadTexts,
} from './load';

export type { Texts } from './nb/index';

async function inEveryLanguage<Part>(load: Load<Part>): Promise<(language: Language) => Part> {
  const pairs = languages.map(async (language) => [language, await load(language)] as const);
  const texts = Object.fromEntries(await Promise.all(pairs)) as Record<Language, Part>;
  return (language) => texts[language];
}

export const textsOf = await inEveryLanguage(loadTexts);
export const methodTextsOf = await inEveryLanguage(loadMethodTexts);
export const shareTextsOf = await inEveryLanguage(loadShareTexts);
export const downloadTextsOf = await inEveryLanguage(loadDownloadTexts);
export const statementTextsOf = await inEveryLanguage(loadStatementTexts);
export const reportFigureTextsOf = await inEveryLanguage(loadReportFigureTexts);

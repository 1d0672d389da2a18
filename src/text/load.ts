/** Fetches the texts of one language: the page loads no other. */
import type { ChecklistTexts } from './checklist-texts';
import type { Language } from './languages';
import type { DownloadTexts } from './nb/download';
import type { EmbedTexts } from './nb/embed';
import type { Texts } from './nb/index';
import type { MethodTexts } from './nb/method-page';
import type { ShareTexts } from './nb/share';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  nb: async () => (await import('./nb/index')).nb,
  nn: async () => (await import('./nn/index')).nn,
  en: async () => (await import('./en/index')).en,
};

const methodLoaders: Readonly<Record<Language, () => Promise<MethodTexts>>> = {
  nb: async () => (await import('./nb/method-page')).method,
  nn: async () => (await import('./nn/method-page')).method,
  en: async () => (await import('./en/method-page')).method,
};

const checklistLoaders: Readonly<Record<Language, () => Promise<ChecklistTexts>>> = {
  nb: async () => (await import('./nb/checklist')).checklist,
  nn: async () => (await import('./nn/checklist')).checklist,
  en: async () => (await import('./en/checklist')).checklist,
};

const shareLoaders: Readonly<Record<Language, () => Promise<ShareTexts>>> = {
  nb: async () => (await import('./nb/share')).share,
  nn: async () => (await import('./nn/share')).share,
  en: async () => (await import('./en/share')).share,
};

const downloadLoaders: Readonly<Record<Language, () => Promise<DownloadTexts>>> = {
  nb: async () => (await import('./nb/download')).download,
  nn: async () => (await import('./nn/download')).download,
  en: async () => (await import('./en/download')).download,
};

const embedLoaders: Readonly<Record<Language, () => Promise<EmbedTexts>>> = {
  nb: async () => (await import('./nb/embed')).embed,
  nn: async () => (await import('./nn/embed')).embed,
  en: async () => (await import('./en/embed')).embed,
};

/** @throws {TypeError} when the language's file cannot be fetched */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();

/** The texts of the method page. @throws {TypeError} as {@link loadTexts} */
export const loadMethodTexts = (language: Language): Promise<MethodTexts> =>
  methodLoaders[language]();

/** The texts of the checklist. @throws {TypeError} as {@link loadTexts} */
export const loadChecklistTexts = (language: Language): Promise<ChecklistTexts> =>
  checklistLoaders[language]();

/** The texts of sharing and of older data builds. @throws {TypeError} as {@link loadTexts} */
export const loadShareTexts = (language: Language): Promise<ShareTexts> => shareLoaders[language]();

/** The texts of the window for downloads. @throws {TypeError} as {@link loadTexts} */
export const loadDownloadTexts = (language: Language): Promise<DownloadTexts> =>
  downloadLoaders[language]();

/** The texts of the embedded map. @throws {TypeError} as {@link loadTexts} */
export const loadEmbedTexts = (language: Language): Promise<EmbedTexts> => embedLoaders[language]();

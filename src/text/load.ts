/** Fetches the texts of one language: the page loads no other. */
import type { ChecklistTexts } from './checklist-texts';
import type { Language } from './languages';
import type { Texts } from './nb/index';
import type { MethodTexts } from './nb/method-page';
import type { MeetingTexts } from './nb/meeting';
import type { PictureTexts } from './nb/picture';

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

const pictureLoaders: Readonly<Record<Language, () => Promise<PictureTexts>>> = {
  nb: async () => (await import('./nb/picture')).picture,
  nn: async () => (await import('./nn/picture')).picture,
  en: async () => (await import('./en/picture')).picture,
};

const meetingLoaders: Readonly<Record<Language, () => Promise<MeetingTexts>>> = {
  nb: async () => (await import('./nb/meeting')).meeting,
  nn: async () => (await import('./nn/meeting')).meeting,
  en: async () => (await import('./en/meeting')).meeting,
};

/** @throws {TypeError} when the language's file cannot be fetched */
export const loadTexts = (language: Language): Promise<Texts> => loaders[language]();

/** The texts of the method page. @throws {TypeError} as {@link loadTexts} */
export const loadMethodTexts = (language: Language): Promise<MethodTexts> =>
  methodLoaders[language]();

/** The texts of the checklist. @throws {TypeError} as {@link loadTexts} */
export const loadChecklistTexts = (language: Language): Promise<ChecklistTexts> =>
  checklistLoaders[language]();

/** The texts of pictures and print. @throws {TypeError} as {@link loadTexts} */
export const loadPictureTexts = (language: Language): Promise<PictureTexts> =>
  pictureLoaders[language]();

/** The texts of the meeting sheet. @throws {TypeError} as {@link loadTexts} */
export const loadMeetingTexts = (language: Language): Promise<MeetingTexts> =>
  meetingLoaders[language]();

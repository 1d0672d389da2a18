/** Fetches the texts of one language: the page loads no other, and of its parts only those it shows. */
import type { ChecklistTexts } from './checklist-texts';
import type { Language } from './languages';
import type { DownloadTexts } from './nb/download';
import type { EmbedTexts } from './nb/embed';
import type { EmbedDialogTexts } from './nb/embed-dialog';
import type { Texts } from './nb/index';
import type { MethodTexts } from './nb/method-page';
import type { MeetingTexts } from './nb/meeting';
import type { PictureTexts } from './nb/picture';
import type { ReportFigureTexts } from './nb/report-figures';
import type { ShareTexts } from './nb/share';
import type { StatementTexts } from './nb/statement';

/** @throws {TypeError} when the language's file cannot be fetched */
export type Load<Part> = (language: Language) => Promise<Part>;

const perLanguage =
  <Part>(load: Readonly<Record<Language, () => Promise<Part>>>): Load<Part> =>
  (language) =>
    load[language]();

/** The texts of the page. */
export const loadTexts = perLanguage<Texts>({
  nb: async () => (await import('./nb/index')).nb,
  nn: async () => (await import('./nn/index')).nn,
  en: async () => (await import('./en/index')).en,
});

/** The texts of the method page. */
export const loadMethodTexts = perLanguage<MethodTexts>({
  nb: async () => (await import('./nb/method-page')).method,
  nn: async () => (await import('./nn/method-page')).method,
  en: async () => (await import('./en/method-page')).method,
});

/** The accessibility statement. */
export const loadStatementTexts = perLanguage<StatementTexts>({
  nb: async () => (await import('./nb/statement')).statement,
  nn: async () => (await import('./nn/statement')).statement,
  en: async () => (await import('./en/statement')).statement,
});

/** The points of the checklist. */
export const loadChecklistTexts = perLanguage<ChecklistTexts>({
  nb: async () => (await import('./nb/checklist')).checklist,
  nn: async () => (await import('./nn/checklist')).checklist,
  en: async () => (await import('./en/checklist')).checklist,
});

/** The texts of sharing and of older data builds. */
export const loadShareTexts = perLanguage<ShareTexts>({
  nb: async () => (await import('./nb/share')).share,
  nn: async () => (await import('./nn/share')).share,
  en: async () => (await import('./en/share')).share,
});

/** The texts of the window for downloads. */
export const loadDownloadTexts = perLanguage<DownloadTexts>({
  nb: async () => (await import('./nb/download')).download,
  nn: async () => (await import('./nn/download')).download,
  en: async () => (await import('./en/download')).download,
});

/** The texts of the embedded map. */
export const loadEmbedTexts = perLanguage<EmbedTexts>({
  nb: async () => (await import('./nb/embed')).embed,
  nn: async () => (await import('./nn/embed')).embed,
  en: async () => (await import('./en/embed')).embed,
});

/** The texts of pictures and print. */
export const loadPictureTexts = perLanguage<PictureTexts>({
  nb: async () => (await import('./nb/picture')).picture,
  nn: async () => (await import('./nn/picture')).picture,
  en: async () => (await import('./en/picture')).picture,
});

/** The texts of the report's figures. */
export const loadReportFigureTexts = perLanguage<ReportFigureTexts>({
  nb: async () => (await import('./nb/report-figures')).reportFigures,
  nn: async () => (await import('./nn/report-figures')).reportFigures,
  en: async () => (await import('./en/report-figures')).reportFigures,
});

/** The texts of the window that gives the embed's code. */
export const loadEmbedDialogTexts = perLanguage<EmbedDialogTexts>({
  nb: async () => (await import('./nb/embed-dialog')).embedDialog,
  nn: async () => (await import('./nn/embed-dialog')).embedDialog,
  en: async () => (await import('./en/embed-dialog')).embedDialog,
});

/** The texts of the meeting sheet. */
export const loadMeetingTexts = perLanguage<MeetingTexts>({
  nb: async () => (await import('./nb/meeting')).meeting,
  nn: async () => (await import('./nn/meeting')).meeting,
  en: async () => (await import('./en/meeting')).meeting,
});

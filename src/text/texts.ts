/** The texts of every language at once, for scripts and tests; the page loads one: see `load.ts`. */
import { download as downloadEn } from './en/download';
import { en } from './en/index';
import { method as methodEn } from './en/method-page';
import { reportFigures as reportFiguresEn } from './en/report-figures';
import { share as shareEn } from './en/share';
import { statement as statementEn } from './en/statement';
import type { Language } from './languages';
import type { DownloadTexts } from './nb/download';
import { download as downloadNb } from './nb/download';
import type { Texts } from './nb/index';
import { nb } from './nb/index';
import type { MethodTexts } from './nb/method-page';
import { method as methodNb } from './nb/method-page';
import type { ReportFigureTexts } from './nb/report-figures';
import type { ShareTexts } from './nb/share';
import { reportFigures as reportFiguresNb } from './nb/report-figures';
import { share as shareNb } from './nb/share';
import type { StatementTexts } from './nb/statement';
import { statement as statementNb } from './nb/statement';
import { download as downloadNn } from './nn/download';
import { nn } from './nn/index';
import { method as methodNn } from './nn/method-page';
import { reportFigures as reportFiguresNn } from './nn/report-figures';
import { share as shareNn } from './nn/share';
import { statement as statementNn } from './nn/statement';

export type { Texts } from './nb/index';

const byLanguage: Readonly<Record<Language, Texts>> = { nb, nn, en };

export const textsOf = (language: Language): Texts => byLanguage[language];

const methodByLanguage: Readonly<Record<Language, MethodTexts>> = {
  nb: methodNb,
  nn: methodNn,
  en: methodEn,
};

/** The texts of the method page, which it alone loads. */
export const methodTextsOf = (language: Language): MethodTexts => methodByLanguage[language];

const shareByLanguage: Readonly<Record<Language, ShareTexts>> = {
  nb: shareNb,
  nn: shareNn,
  en: shareEn,
};

/** The texts of sharing and of older data builds. */
export const shareTextsOf = (language: Language): ShareTexts => shareByLanguage[language];

const downloadByLanguage: Readonly<Record<Language, DownloadTexts>> = {
  nb: downloadNb,
  nn: downloadNn,
  en: downloadEn,
};

/** The texts of the window for downloads, which it alone loads. */
export const downloadTextsOf = (language: Language): DownloadTexts => downloadByLanguage[language];

const statementByLanguage: Readonly<Record<Language, StatementTexts>> = {
  nb: statementNb,
  nn: statementNn,
  en: statementEn,
};

/** The accessibility statement, which its page alone loads. */
export const statementTextsOf = (language: Language): StatementTexts =>
  statementByLanguage[language];

const reportFiguresByLanguage: Readonly<Record<Language, ReportFigureTexts>> = {
  nb: reportFiguresNb,
  nn: reportFiguresNn,
  en: reportFiguresEn,
};

/** The texts of the report's figures, which their view alone loads. */
export const reportFigureTextsOf = (language: Language): ReportFigureTexts =>
  reportFiguresByLanguage[language];

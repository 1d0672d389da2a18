/** The texts of a language. */
import { en } from './en/index';
import type { Texts } from './nb/index';
import { nb } from './nb/index';
import { nn } from './nn/index';

export type { Texts } from './nb/index';

export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

const byLanguage: Readonly<Record<Language, Texts>> = { nb, nn, en };

export const textsOf = (language: Language): Texts => byLanguage[language];

/** The texts of a language. */
import type { Texts } from './nb';
import { nb } from './nb';

export type { Texts } from './nb';

export const languages = ['nb'] as const;
export type Language = (typeof languages)[number];

const byLanguage: Readonly<Record<Language, Texts>> = { nb };

export const textsOf = (language: Language): Texts => byLanguage[language];

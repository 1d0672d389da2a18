/** The texts of every language at once, for scripts and tests; the page loads one: see `load.ts`. */
import { en } from './en/index';
import type { Language } from './languages';
import type { Texts } from './nb/index';
import { nb } from './nb/index';
import { nn } from './nn/index';

export type { Texts } from './nb/index';

const byLanguage: Readonly<Record<Language, Texts>> = { nb, nn, en };

export const textsOf = (language: Language): Texts => byLanguage[language];

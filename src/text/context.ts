/** Hands the texts of the reader's language to every component. */
import { createContext } from 'svelte';
import type { Texts } from './texts';

export const [getTexts, setTexts] = createContext<() => Texts>();

/** Hands the method page's own texts to its parts. */
import { createContext } from 'svelte';
import type { MethodTexts } from '../../text/nb/method-page';

export const [getWords, setWords] = createContext<() => MethodTexts>();

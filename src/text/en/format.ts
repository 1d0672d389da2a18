/** Numbers as they are written in English. */
import { formatsFor } from '../format';

export const format = formatsFor('en-GB');

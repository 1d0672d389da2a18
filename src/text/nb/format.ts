/** Numbers as they are written in bokmål. */
import { formatsFor } from '../format';

export const format = formatsFor('nb-NO');

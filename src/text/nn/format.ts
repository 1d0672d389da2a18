/** Numbers as they are written in nynorsk. */
import { formatsFor } from '../format';

export const format = formatsFor('nn-NO', 'nb-NO');

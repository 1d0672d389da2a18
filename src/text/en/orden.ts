/** The report's words for an area without a number, in English. */
import type { Texts } from '../nb/index';

export const orden: Texts['orden'] = {
  words: {
    halvparten: 'close to half not formalised',
    over_40: 'more than 40 %, the number is not printed',
    imellom: 'between the highest and the lowest',
    hoyest: 'among the highest',
    kjent: 'cooperates',
  },
  inCase: 'cooperates (case)',
};

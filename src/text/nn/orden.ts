/** The report's words for an area without a number, in nynorsk. */
import type { Texts } from '../nb/index';

export const orden: Texts['orden'] = {
  words: {
    halvparten: 'opp mot halvparten ikkje formalisert',
    over_40: 'meir enn 40 %, talet er ikkje trykt',
    imellom: 'mellom dei høgaste og dei lågaste',
    hoyest: 'blant dei høgaste',
    kjent: 'samarbeider',
  },
  inCase: 'samarbeider (case)',
};

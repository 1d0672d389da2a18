/** The report's words for an area of which it tells a place in an order, or a fact, and no number. */
import type { Orden } from '../../indicators/orden';

export const orden = {
  words: {
    halvparten: 'opp mot halvparten ikke formalisert',
    over_40: 'mer enn 40 %, tallet er ikke trykt',
    imellom: 'imellom de høyeste og de laveste',
    hoyest: 'blant de høyeste',
    kjent: 'samarbeider',
  } satisfies Record<Orden, string>,
  inCase: 'samarbeider (case)',
};

/** For each sector: about how many cooperations, and the share with great effect that keeps the printed order. */
import type { Sektor } from '../../src/contract/codes';
import type { Bounds } from '../integer-programme';
import type { Klasse } from './choices';
import type { Effekt } from './effektblokker';

export type NamedSektor = Exclude<Sektor, 'annet' | 'vet_ikke'>;

type Stor = Readonly<Record<Exclude<Klasse, 'vet_ikke'>, Readonly<Record<Effekt, Bounds>>>>;

interface SektorChoice {
  readonly antall: number;
  readonly stor: Stor;
}

/** Highest among the formalised, lowest among the others. */
const better: Stor = {
  formalisert: { forebygging: [0.76, 0.84], handtering: [0.79, 0.87] },
  ikke_formalisert: { forebygging: [0.38, 0.46], handtering: [0.28, 0.36] },
};

/** Lowest among the formalised, highest among the others. */
const worse: Stor = {
  formalisert: { forebygging: [0.48, 0.56], handtering: [0.5, 0.58] },
  ikke_formalisert: { forebygging: [0.68, 0.76], handtering: [0.62, 0.7] },
};

/** Between the two, and still higher among the formalised. */
const middling: Stor = {
  formalisert: { forebygging: [0.65, 0.73], handtering: [0.66, 0.76] },
  ikke_formalisert: { forebygging: [0.5, 0.61], handtering: [0.4, 0.54] },
};

/** As `worse`, but for prevention only. */
const worseForebygging: Stor = {
  formalisert: { forebygging: [0.59, 0.64], handtering: [0.62, 0.74] },
  ikke_formalisert: { forebygging: [0.68, 0.76], handtering: [0.42, 0.56] },
};

/** The three most common lead, as in figure 14. */
export const sektorChoices: Readonly<Record<NamedSektor, SektorChoice>> = {
  brann_redning: { antall: 178, stor: better },
  helse_sosial: { antall: 152, stor: middling },
  administrasjon: { antall: 118, stor: worse },
  ikt: { antall: 84, stor: middling },
  vann_avlop: { antall: 80, stor: middling },
  miljo_akutt: { antall: 76, stor: better },
  barnehage_skole: { antall: 56, stor: worse },
  vei: { antall: 48, stor: middling },
  plan_bygg: { antall: 44, stor: worseForebygging },
};

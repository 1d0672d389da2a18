/** What the figures show besides the indicators of the map, defined once. */
import type { Measure } from './catalogue';
import { amongAll } from './catalogue';

export type FigureMeasureId =
  'onsket' | 'stor_effekt' | 'andel_av_samarbeid' | 'andel_av_samarbeidende';

interface FigureMeasure extends Measure {
  readonly id: FigureMeasureId;
}

const share = {
  unit: 'prosent',
  step: 1,
  domain: [0, 100],
} as const;

const shareOfSamarbeid = {
  ...share,
  ...amongAll,
  base: 'samarbeid',
  boundedBySilent: false,
} as const;

/** Share that has wished for a cooperation, of the municipalities that have none. */
const onsket: FigureMeasure & { readonly id: 'onsket' } = {
  ...share,
  id: 'onsket',
  base: 'kommuner',
  sums: () => ({ numerator: 'onsker', denominator: 'sa_om_onske' }),
  population: 'kommuner - ja',
  limitedBySamarbeid: false,
  boundedBySilent: true,
  twofold: false,
  published: () => ({ value: ['andel_onsket'], numerator: 'antall_onsket' }),
};

/**
 * Share of the cooperations with a great or very great effect: 4 or 5 of 5. For `begge`, of the answers
 * on both scales; the report prints no such number.
 */
const storEffekt: FigureMeasure = {
  ...shareOfSamarbeid,
  id: 'stor_effekt',
  twofold: true,
  published: (id) => ({ value: id === 'begge' ? [] : [`andel_stor_effekt_${id}`] }),
  sums: (id) =>
    id === 'begge'
      ? {
          numerator: 'stor_forebygging + stor_handtering',
          denominator: 'n_forebygging + n_handtering',
        }
      : { numerator: `stor_${id}`, denominator: `n_${id}` },
};

/** A form's or a task's share of the cooperations. */
const andelAvSamarbeid: FigureMeasure = {
  ...shareOfSamarbeid,
  id: 'andel_av_samarbeid',
  twofold: false,
  published: () => ({ value: ['andel_samarbeidsform'] }),
  sums: () => ({ numerator: 'antall', denominator: 'antall' }),
  whole: 'samarbeid',
};

/** Share of the municipalities that cooperate that do so in a sector. */
const andelAvSamarbeidende: FigureMeasure = {
  ...shareOfSamarbeid,
  id: 'andel_av_samarbeidende',
  twofold: false,
  published: () => ({ value: ['andel_sektor'] }),
  sums: () => ({ numerator: 'antall', denominator: 'antall' }),
  whole: 'samarbeidende',
};

export const measures = { onsket, storEffekt, andelAvSamarbeid, andelAvSamarbeidende } as const;

/**
 * The indicators: what each is computed from, its unit and its colour classes. This is their only
 * definition; build, browser, texts and tests read it here.
 */

export const indikatorIds = ['samarbeider', 'formalisert', 'effekt'] as const;
export type IndikatorId = (typeof indikatorIds)[number];

/** The one that is shown until the reader chooses another. */
export const firstIndikator: IndikatorId = indikatorIds[0];

export const effektIds = ['begge', 'forebygging', 'handtering'] as const;
export type EffektId = (typeof effektIds)[number];

export type Unit = 'prosent' | 'score_1_5';

/** Where the report's numbers for an indicator stand in the tables of the contract. */
export interface PublishedSource {
  /** `indikator` in `publiserte_tall`; the value is their mean when there is more than one. */
  readonly value: readonly string[];
  /** `indikator` in `publiserte_tall` that is the numerator, when the report prints it. */
  readonly numerator?: string;
  /** `storrelse` in `utledede_tall` that follows from what is printed, or bounds it. */
  readonly implied?: string;
}

/** What is summed over rows, as SQL. */
export interface SummedColumns {
  /** What counts as yes, or the points. */
  readonly numerator: string;
  /** Of whom. */
  readonly denominator: string;
}

/** What a number of a group is: an indicator of the map, or a measure of the figures alone. */
export interface Measure {
  readonly id: string;
  readonly unit: Unit;
  /** What the denominator counts: the rows of `medlemmer` or those of `tellinger` are summed. */
  readonly base: 'kommuner' | 'samarbeid';
  readonly sums: (effekt: EffektId) => SummedColumns;
  /** SQL over a row of `medlemmer`: whom the number is told of, whether they answered or not. */
  readonly population: string;
  /** Whether a filter on cooperations limits what counts; else such a filter says nothing of it. */
  readonly limitedBySamarbeid: boolean;
  /** Whether each that did not answer might be one more yes or one more no: that bounds the share of all. */
  readonly boundedBySilent: boolean;
  /** The last printed digit: values are classed after rounding to it, as the report rounds. */
  readonly step: number;
  /** Smallest and largest value there can be. */
  readonly domain: readonly [number, number];
  readonly published: (effekt: EffektId) => PublishedSource;
  /** Whether it is asked twice, of prevention and of handling. */
  readonly twofold: boolean;
  /**
   * Set where a group's number is its share of a whole, not a share within the group: of all
   * cooperations that pass, or of the municipalities that cooperate, as having one in the group.
   */
  readonly whole?: 'samarbeid' | 'samarbeidende';
}

export interface Indikator extends Measure {
  readonly id: IndikatorId;
  /** What the answers of one municipality make it: its yes or no, or a number as of any area. */
  readonly ofKommune: 'ja_nei' | 'tall';
  /** Whether formalised cooperations are held against the others by it. */
  readonly byFormalisering: boolean;
  /** The filter whose values have it given, so that dividing by them says nothing. */
  readonly givenBy: 'form' | null;
  /** Lowest printed value of every colour class but the first, rising. */
  readonly breaks: readonly number[];
  /** Smallest printed size of a change in every class but that of none, rising; the same both ways. */
  readonly change: readonly number[];
}

/** Of all municipalities, with what they have that passes the filters. */
export const amongAll = { population: 'kommuner', limitedBySamarbeid: true } as const;

const samarbeider: Indikator = {
  id: 'samarbeider',
  unit: 'prosent',
  base: 'kommuner',
  step: 1,
  domain: [0, 100],
  breaks: [50, 60, 70, 80, 90],
  twofold: false,
  change: [3, 10, 20],
  published: () => ({
    value: ['andel_samarbeider'],
    numerator: 'antall_samarbeider',
    implied: 'Kommuner som samarbeider',
  }),
  sums: () => ({ numerator: 'ja', denominator: 'svart' }),
  ...amongAll,
  boundedBySilent: true,
  ofKommune: 'ja_nei',
  byFormalisering: false,
  givenBy: null,
};

const formalisert: Indikator = {
  id: 'formalisert',
  unit: 'prosent',
  base: 'samarbeid',
  step: 1,
  domain: [0, 100],
  breaks: [20, 40, 60, 80],
  twofold: false,
  change: [3, 10, 20],
  published: () => ({ value: ['andel_formalisert'], implied: 'Andel formaliserte' }),
  sums: () => ({
    numerator: 'case when formalisert then antall else 0 end',
    denominator: 'case when formalisert is not null then antall else 0 end',
  }),
  ...amongAll,
  boundedBySilent: false,
  ofKommune: 'tall',
  byFormalisering: false,
  givenBy: 'form',
};

const snittEffekt: Readonly<Record<EffektId, readonly string[]>> = {
  forebygging: ['snitt_effekt_forebygging'],
  handtering: ['snitt_effekt_handtering'],
  begge: ['snitt_effekt_forebygging', 'snitt_effekt_handtering'],
};

const effekt: Indikator = {
  id: 'effekt',
  unit: 'score_1_5',
  base: 'samarbeid',
  step: 0.1,
  domain: [1, 5],
  // Figure 24's own classes, 3.2–3.3 to 4.2–4.3, with open ends.
  breaks: [3.4, 3.6, 3.8, 4, 4.2],
  change: [0.1, 0.3, 0.6],
  twofold: true,
  published: (id) => ({ value: snittEffekt[id] }),
  sums: (id) => ({ numerator: `sum_${id}`, denominator: `n_${id}` }),
  ...amongAll,
  boundedBySilent: false,
  ofKommune: 'tall',
  byFormalisering: true,
  givenBy: null,
};

/** What is measured of it: each kind of effect and both together, or the one thing there is. */
export const effekterOf = ({ twofold }: Measure): readonly EffektId[] =>
  twofold ? effektIds : ['begge'];

/** The key of what is measured: with the kind of effect where there are two. */
export const malingOf = ({ id, twofold }: Measure, effekt: EffektId): string =>
  twofold ? `${id}-${effekt}` : id;

export const catalogue: Readonly<Record<IndikatorId, Indikator>> = {
  samarbeider,
  formalisert,
  effekt,
};

/**
 * The survey's codes that the page filters by, in the questionnaire's order. A test holds them to the
 * codebook.
 */

export const former = [
  'as',
  'iks',
  'ko',
  'ipr',
  'vert',
  'avtale',
  'ikke_formalisert',
  'annet',
  'vet_ikke',
] as const;
export type Form = (typeof former)[number];

/** The forms that count as formalised: all that are known but one. */
export const formaliserte: readonly Form[] = former.filter(
  (form) => form !== 'ikke_formalisert' && form !== 'vet_ikke',
);

export const sektorer = [
  'brann_redning',
  'helse_sosial',
  'vann_avlop',
  'vei',
  'barnehage_skole',
  'miljo_akutt',
  'ikt',
  'plan_bygg',
  'administrasjon',
  'annet',
  'vet_ikke',
] as const;
export type Sektor = (typeof sektorer)[number];

export const oppgaver = [
  'risikoanalyser',
  'planverk',
  'ovelser',
  'handtering',
  'evaluering',
  'andre_tiltak',
  'annet',
  'vet_ikke',
] as const;
export type Oppgave = (typeof oppgaver)[number];

/** What the survey asks of each cooperation and answers in codes: in one, or in several at once. */
export const askedOfSamarbeid = {
  form: { codes: former, several: false },
  sektor: { codes: sektorer, several: true },
  oppgave: { codes: oppgaver, several: true },
} as const satisfies Readonly<
  Record<string, { readonly codes: readonly string[]; readonly several: boolean }>
>;
export type AskedOfSamarbeid = keyof typeof askedOfSamarbeid;

export const askedIds = Object.keys(askedOfSamarbeid) as AskedOfSamarbeid[];

/** The columns that hold the answer: one with the code, or one for each code, which is true or false. */
export const askedColumns = (id: AskedOfSamarbeid): readonly string[] =>
  askedOfSamarbeid[id].several ? askedOfSamarbeid[id].codes.map((code) => `${id}_${code}`) : [id];

/** The report's size classes: lowest number of inhabitants first. */
export const storrelser = ['0-9999', '10000-19999', '20000-44999', '45000+'] as const;
export type Storrelse = (typeof storrelser)[number];

/** The lowest number of inhabitants in each size class. */
export const storrelseFra: Readonly<Record<Storrelse, number>> = {
  '0-9999': 0,
  '10000-19999': 10_000,
  '20000-44999': 20_000,
  '45000+': 45_000,
};

/**
 * The size class of a number of inhabitants.
 * @throws {RangeError} when it is no such number
 */
export function storrelseOf(folketall: number): Storrelse {
  const reached = storrelser.findLast((code) => folketall >= storrelseFra[code]);
  if (!reached) throw new RangeError(`No size class for ${folketall} inhabitants`);
  return reached;
}

export const sentraliteter = ['1', '2', '3', '4', '5', '6'] as const;
export type Sentralitet = (typeof sentraliteter)[number];

/** Whether one that answered no has wished for a cooperation. */
export const onsker = ['ja', 'nei', 'vet_ikke'] as const;
export type Onsket = (typeof onsker)[number];

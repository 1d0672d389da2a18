/** What each of the report's indicators is computed from: the one place that says it in SQL. */

export interface Measure {
  readonly source: 'kommunesvar' | 'vurdering' | 'vurdering_sektor' | 'vurdering_oppgave' | 'valg';
  readonly teller: string;
  /** Nothing for a count. */
  readonly nevner?: string;
  /** 100 for a share in percent. */
  readonly factor?: number;
}

const ja = 'count(*) filter (samarbeider)';
const nei = 'count(*) filter (not samarbeider)';
const svart = 'count(*) filter (svart)';
const alleJa = '(select count(*) from kommunesvar where samarbeider)';
const alleVurderinger = '(select sum(antall) from vurdering)';

const kommuner = (teller: string): Measure => ({ source: 'kommunesvar', teller });
const kommuneandel = (teller: string, nevner: string): Measure => ({
  source: 'kommunesvar',
  teller,
  nevner,
  factor: 100,
});
const vurderinger = (teller: string): Measure => ({ source: 'vurdering', teller });
const vurderingsandel = (teller: string, nevner: string): Measure => ({
  source: 'vurdering',
  teller,
  nevner,
  factor: 100,
});

/** A column of both scales, added up: the answers about the two effects count alike. */
const begge = (column: string) => `sum(${column}_forebygging) + sum(${column}_handtering)`;

const effekt = (scale: 'forebygging' | 'handtering'): Readonly<Record<string, Measure>> => {
  const n = `sum(n_${scale})`;
  const liten = `sum(liten_${scale})`;
  return {
    [`snitt_effekt_${scale}`]: {
      source: 'vurdering',
      teller: `sum(sum_${scale})`,
      nevner: n,
    },
    [`andel_stor_effekt_${scale}`]: vurderingsandel(`sum(stor_${scale})`, n),
    [`andel_liten_ingen_effekt_${scale}`]: vurderingsandel(liten, n),
    [`andel_middels_eller_mer_${scale}`]: vurderingsandel(`${n} - ${liten}`, n),
    // Steps 3–5 (I8): with step 2 as positive too, the share would only be higher.
    [`andel_positiv_effekt_${scale}`]: vurderingsandel(`${n} - ${liten}`, n),
  };
};

const valgandel: Measure = { source: 'valg', teller: 'sum(antall)', nevner: 'sum(n)', factor: 100 };

/** By the indicator's name in the report's tables. */
export const measures: Readonly<Record<string, Measure>> = {
  svar_antall: kommuner(svart),
  svarandel: kommuneandel(svart, 'count(*)'),
  antall_samarbeider: kommuner(ja),
  andel_samarbeider: kommuneandel(ja, svart),
  antall_samarbeider_ikke: kommuner(nei),
  andel_samarbeider_ikke: kommuneandel(nei, svart),
  andel_av_ikke_samarbeidende: kommuneandel(nei, `sum(${nei}) over ()`),
  antall_onsket: kommuner("count(*) filter (onsket = 'ja')"),
  andel_onsket: kommuneandel("count(*) filter (onsket = 'ja')", nei),
  antall_vurderinger: vurderinger('sum(antall)'),
  antall_klassifisert: vurderinger('sum(antall) filter (formalisert is not null)'),
  snitt_antall_samarbeid: { source: 'vurdering', teller: 'sum(antall)', nevner: alleJa },
  maks_antall_samarbeid: vurderinger(`(select max(antall) from (
    select sum(antall) as antall from vurdering where kommunenummer is not null group by kommunenummer))`),
  antall_samarbeidsform: vurderinger('sum(antall)'),
  andel_samarbeidsform: vurderingsandel('sum(antall)', alleVurderinger),
  andel_formalisert: vurderingsandel(
    'sum(antall) filter (formalisert)',
    'sum(antall) filter (formalisert is not null)',
  ),
  andel_ikke_formalisert: vurderingsandel(
    'sum(antall) filter (not formalisert)',
    'sum(antall) filter (formalisert is not null)',
  ),
  andel_sektor: {
    source: 'vurdering_sektor',
    teller: 'count(distinct kommunenummer)',
    nevner: alleJa,
    factor: 100,
  },
  andel_oppgave: {
    source: 'vurdering_oppgave',
    teller: 'sum(antall)',
    nevner: alleVurderinger,
    factor: 100,
  },
  ...effekt('forebygging'),
  ...effekt('handtering'),
  // "One number per form", "best on both effects": the great answers among all answers on both scales (I9).
  andel_stor_effekt_samlet: vurderingsandel(begge('stor'), begge('n')),
  // Municipalities whose cooperations together reach step 3, as the mean of their answers.
  andel_positiv_effekt_kommuner: {
    source: 'kommunesvar',
    teller: `(select count(*) from (select kommunenummer from vurdering group by kommunenummer
      having sum(sum_begge) >= 3 * sum(n_begge)))`,
    nevner: ja,
    factor: 100,
  },
  andel_stilling: valgandel,
  andel_suksessfaktor: valgandel,
  andel_utfordring: valgandel,
  andel_arsak_ikke_etablert: valgandel,
  antall_arsak_ikke_etablert: { source: 'valg', teller: 'sum(antall)' },
};

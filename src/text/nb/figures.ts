/** The figures: charts of the report's breakdowns, and the two maps beside each other. */
import type { IndikatorId } from '../../indicators/catalogue';
import type { FigureMeasureId } from '../../indicators/measures';
import { format } from './format';

type MeasureId = IndikatorId | FigureMeasureId;

export const figures = {
  intro:
    'Rapportens fordelinger med tallene bak. Figurene følger indikatoren og filtrene du har valgt.',
  exampleNote: 'Figurene viser et eksempel, og tallene er ingens svar.',
  sections: {
    indikator: (measure: string) => `${measure}, gruppe for gruppe`,
    slag: 'Hva slags samarbeid kommunene har',
    onsket: 'Ønsker om samarbeid',
    formalisering: 'Formaliserte samarbeid ved siden av dem som ikke er formalisert',
    kart: 'Forebygging og håndtering på kartet',
    svarvalg: 'Grunner, det som hjelper og det som hindrer',
  },
  countryOnly: 'Gjelder hele landet. Filtrene gjelder ikke her.',
  number: (number: string) =>
    `Svarer til ${number.startsWith('A') ? 'graf' : 'figur'} ${number} i rapporten`,
  numberOfMade: (number: string) =>
    `Delt opp som ${number.startsWith('A') ? 'graf' : 'figur'} ${number} i rapporten, med oppdiktede svar`,
  by: {
    landsdel: 'etter landsdel',
    fylke: 'etter fylke',
    kommune: 'per kommune',
    norge: 'i hele landet',
  },
  group: {
    landsdel: 'Landsdel',
    fylke: 'Fylke',
    kommune: 'Kommune',
    norge: 'Område',
    svarvalg: 'Svar',
  },
  measure: {
    onsket: 'Andel av kommunene uten samarbeid som har ønsket det',
    stor_effekt: 'Andel samarbeid med stor eller svært stor effekt',
    andel_av_samarbeid: 'Andel av samarbeidene',
    andel_av_samarbeidende: 'Andel av kommunene som samarbeider',
  } satisfies Record<FigureMeasureId, string>,
  title: {
    neutral: (measure: string, by: string) => `${measure}, ${by}`,
    /** @param measure what is measured, as the subject of a sentence */
    rises: (measure: string, along: string, first: string, last: string) =>
      `${measure} øker ${along}: fra ${first} til ${last}`,
    falls: (measure: string, along: string, first: string, last: string) =>
      `${measure} synker ${along}: fra ${first} til ${last}`,
    /** @param highest,lowest places with their preposition */
    ends: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure} er høyest ${highest} (${high}) og lavest ${lowest} (${low})`,
    endsOfKinds: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure}: høyest for ${highest} (${high}), lavest for ${lowest} (${low})`,
    aboveOfForms: (measure: string, formalised: boolean, inEach: string) =>
      formalised
        ? `${measure} er høyere for formaliserte samarbeid enn for de andre, ${inEach}`
        : `${measure} er lavere for formaliserte samarbeid enn for de andre, ${inEach}`,
    moreOfForms: (effekt: string, formalised: boolean, inEach: string) =>
      `Stor effekt på ${effekt} er ${formalised ? 'vanligere' : 'mindre vanlig'} for formaliserte samarbeid enn for de andre, ${inEach}`,
    aboveOfEffects: (higher: string, lower: string, inEach: string) =>
      `Opplevd effekt er høyere på ${higher} enn på ${lower}, ${inEach}`,
    example: (title: string) => `Eksempel: ${title}`,
  },
  /** What is measured, as the subject of a sentence. */
  subject: {
    onsket: 'Andelen av kommunene uten samarbeid som har ønsket det,',
    samarbeider: 'Andelen kommuner som samarbeider,',
    formalisert: 'Andelen samarbeid som er formalisert,',
    effekt: (effekt: string) => `Opplevd effekt på ${effekt}`,
    stor_effekt: (effekt: string) => `Andelen samarbeid med stor effekt på ${effekt}`,
    andel_av_samarbeid: 'Andelen av samarbeidene',
    andel_av_samarbeidende: 'Andelen av kommunene som samarbeider,',
  } satisfies Record<MeasureId, string | ((effekt: string) => string)>,
  inEach: {
    landsdel: 'i alle landsdeler',
    fylke: 'i alle fylker',
    kommune: 'i alle kommuner',
    norge: 'i landet som helhet',
  },
  series: {
    forebygging: 'forebygging',
    handtering: 'håndtering',
    formalisert: 'formaliserte samarbeid',
    ikke_formalisert: 'ikke formaliserte',
  },
  base: {
    onsket: 'n er kommuner uten samarbeid som sa om de har ønsket det.',
    samarbeider: 'n er kommuner med svar.',
    formalisert: 'n er samarbeid med kjent form.',
    effekt: 'n er samarbeid med svar om effekten.',
    stor_effekt: 'n er samarbeid med svar om effekten. Stor effekt er 4 eller 5 av 5.',
    andel_av_samarbeid: 'n er vurderte samarbeid.',
    andel_av_samarbeidende: 'n er kommuner som samarbeider.',
    svarvalg: 'n er kommuner med svar på spørsmålet. De kunne velge flere svar.',
  } satisfies Record<MeasureId | 'svarvalg', string>,
  n: (n: number) => `n ${format.count(n)}`,
  nUnknown: 'n ikke oppgitt',
  few: 'få svar',
  interval: 'Streken er 95 %-intervallet.',
  /** What the report prints of the very groups of a figure. */
  printed: {
    same: (count: number) =>
      count === 1
        ? 'Ett av tallene er trykt i rapporten, og det er det samme.'
        : `${format.count(count)} av tallene er trykt i rapporten, og de er de samme.`,
    other: (numbers: string) => `Rapporten trykker andre tall: ${numbers}.`,
  },
  sources: (sources: string) => `Kilde: ${sources}`,
  statuses: (statuses: string) => `Status: ${statuses}`,
  dated: (date: string, version: string) => `Beredskapskartet ${date}, data ${version}`,
  empty: 'Ingen tall å vise.',
  loading: 'Regner …',
  table: 'Tabell',
  tableOf: (title: string) => `Tabell: ${title}`,
  download: 'Last ned figuren',
  downloads: (title: string) => `Last ned: ${title}`,
  questions: {
    grunn: 'Grunner til å samarbeide',
    suksessfaktor: 'Det som er avgjørende for å lykkes',
    utfordring: 'Utfordringer i samarbeidet',
    arsak: 'Hvorfor ønsket samarbeid ikke er etablert',
  },
  answers: {
    juridiske_krav: 'Oppfylle krav i lov eller regelverk',
    effektivisering: 'Bruke ressursene bedre',
    kompetanse: 'Øke fagkompetansen i beredskap',
    kapasitet: 'Øke kapasiteten til å håndtere kriser',
    god_praksis: 'Dele god praksis og erfaringer',
    felles_verdier: 'Beskytte felles verdier på tvers av kommuner',
    ingen: 'Ingen utfordringer',
    klare_foringer: 'Klare føringer: ledelse, styring, mandat og mål',
    klare_roller: 'Klare ansvarsområder og roller',
    prioritet: 'Samarbeidet har prioritet i kommunene',
    informasjonsdeling: 'God informasjonsdeling',
    tillit: 'Gjensidig tillit og godt samarbeidsklima',
    ressurser: 'Nok ressurser: økonomi, folk og teknologi',
    it_kompatibilitet: 'Felles IT-systemer som virker sammen',
    moter: 'Regelmessige møter og samlinger',
    politisk_forankring: 'Politisk forankring',
    uklare_foringer: 'Uklare føringer: ledelse, styring, mandat og mål',
    uklare_roller: 'Uklare ansvarsområder og roller',
    ikke_prioritert: 'Samarbeidet blir ikke prioritert',
    mangelfull_info: 'Mangelfull informasjonsdeling',
    manglende_tillit: 'Manglende tillit eller dårlig samarbeidsklima',
    manglende_ressurser: 'Manglende ressurser: økonomi, folk og teknologi',
    it_ulikhet: 'Ulike IT-systemer',
    for_fa_moter: 'For få eller uregelmessige møter',
    manglende_forankring: 'Manglende politisk forankring',
    nok_egne_ressurser: 'Nok egne ressurser og kapasitet',
    mangler_egne_ressurser: 'Manglende ressurser i egen kommune',
    mangler_partner_ressurser: 'Manglende ressurser hos mulige partnere',
    avstand: 'Avstanden til nabokommunene',
    ulike_prioriteringer: 'Ulike prioriteringer og mål',
    juridisk_admin: 'Juridiske eller administrative hindre',
    ulike_it: 'Ulike IT-systemer og infrastruktur',
    andre: 'Annet',
    annet: 'Annet',
    vet_ikke: 'Vet ikke',
  },
};

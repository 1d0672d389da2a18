/** The figures: charts of the report's breakdowns, and the two maps beside each other. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const figures: Texts['figures'] = {
  intro:
    'Fordelingane i rapporten med tala bak. Figurane følgjer indikatoren og filtera du har valt.',
  exampleNote: 'Figurane viser eit eksempel, og tala er ingen sine svar.',
  sections: {
    indikator: (measure: string) => `${measure}, gruppe for gruppe`,
    slag: 'Kva slags samarbeid kommunane har',
    onsket: 'Ønske om samarbeid',
    formalisering: 'Formaliserte samarbeid ved sida av dei som ikkje er formaliserte',
    kart: 'Førebygging og handtering på kartet',
    svarvalg: 'Grunnar, det som hjelper og det som hindrar',
  },
  countryOnly: 'Gjeld heile landet. Filtera gjeld ikkje her.',
  number: (number: string) =>
    `Svarar til ${number.startsWith('A') ? 'graf' : 'figur'} ${number} i rapporten`,
  numberOfMade: (number: string) =>
    `Delt opp som ${number.startsWith('A') ? 'graf' : 'figur'} ${number} i rapporten, med oppdikta svar`,
  by: {
    landsdel: 'etter landsdel',
    fylke: 'etter fylke',
    kommune: 'per kommune',
    norge: 'i heile landet',
  },
  group: {
    landsdel: 'Landsdel',
    fylke: 'Fylke',
    kommune: 'Kommune',
    norge: 'Område',
    svarvalg: 'Svar',
  },
  measure: {
    onsket: 'Del av kommunane utan samarbeid som har ønskt det',
    stor_effekt: 'Del samarbeid med stor eller svært stor effekt',
    andel_av_samarbeid: 'Del av samarbeida',
    andel_av_samarbeidende: 'Del av kommunane som samarbeider',
  },
  title: {
    neutral: (measure: string, by: string) => `${measure}, ${by}`,
    rises: (measure: string, along: string, first: string, last: string) =>
      `${measure} aukar ${along}: frå ${first} til ${last}`,
    falls: (measure: string, along: string, first: string, last: string) =>
      `${measure} går ned ${along}: frå ${first} til ${last}`,
    ends: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure} er høgast ${highest} (${high}) og lågast ${lowest} (${low})`,
    endsOfKinds: (measure: string, high: string, highest: string, low: string, lowest: string) =>
      `${measure}: høgast for ${highest} (${high}), lågast for ${lowest} (${low})`,
    aboveOfForms: (measure: string, formalised: boolean, inEach: string) =>
      formalised
        ? `${measure} er høgare for formaliserte samarbeid enn for dei andre, ${inEach}`
        : `${measure} er lågare for formaliserte samarbeid enn for dei andre, ${inEach}`,
    moreOfForms: (effekt: string, formalised: boolean, inEach: string) =>
      `Stor effekt på ${effekt} er ${formalised ? 'vanlegare' : 'mindre vanleg'} for formaliserte samarbeid enn for dei andre, ${inEach}`,
    aboveOfEffects: (higher: string, lower: string, inEach: string) =>
      `Opplevd effekt er høgare på ${higher} enn på ${lower}, ${inEach}`,
    example: (title: string) => `Eksempel: ${title}`,
  },
  subject: {
    onsket: 'Delen av kommunane utan samarbeid som har ønskt det,',
    samarbeider: 'Delen kommunar som samarbeider,',
    formalisert: 'Delen samarbeid som er formaliserte,',
    effekt: (effekt: string) => `Opplevd effekt på ${effekt}`,
    stor_effekt: (effekt: string) => `Delen samarbeid med stor effekt på ${effekt}`,
    andel_av_samarbeid: 'Delen av samarbeida',
    andel_av_samarbeidende: 'Delen av kommunane som samarbeider,',
  },
  inEach: {
    landsdel: 'i alle landsdelar',
    fylke: 'i alle fylka',
    kommune: 'i alle kommunar',
    norge: 'i landet som heilskap',
  },
  series: {
    forebygging: 'førebygging',
    handtering: 'handtering',
    formalisert: 'formaliserte samarbeid',
    ikke_formalisert: 'ikkje formaliserte',
  },
  base: {
    onsket: 'n er kommunar utan samarbeid som sa om dei har ønskt det.',
    samarbeider: 'n er kommunar med svar.',
    formalisert: 'n er samarbeid med kjend form.',
    effekt: 'n er samarbeid med svar om effekten.',
    stor_effekt: 'n er samarbeid med svar om effekten. Stor effekt er 4 eller 5 av 5.',
    andel_av_samarbeid: 'n er vurderte samarbeid.',
    andel_av_samarbeidende: 'n er kommunar som samarbeider.',
    svarvalg: 'n er kommunar med svar på spørsmålet. Dei kunne velje fleire svar.',
  },
  n: (n: number) => `n ${format.count(n)}`,
  nUnknown: 'n ikkje oppgitt',
  few: 'få svar',
  interval: 'Streken er 95 %-intervallet.',
  printed: {
    same: (count) =>
      count === 1
        ? 'Eitt av tala er trykt i rapporten, og det er det same.'
        : `${format.count(count)} av tala er trykte i rapporten, og dei er dei same.`,
    other: (numbers) => `Rapporten trykkjer andre tal: ${numbers}.`,
  },
  sources: (sources: string) => `Kjelde: ${sources}`,
  statuses: (statuses: string) => `Status: ${statuses}`,
  dated: (date: string, version: string) => `Beredskapskartet ${date}, data ${version}`,
  empty: 'Ingen tal å vise.',
  loading: 'Reknar …',
  table: 'Tabell',
  tableOf: (title: string) => `Tabell: ${title}`,
  download: 'Last ned figuren',
  downloads: (title: string) => `Last ned: ${title}`,
  questions: {
    grunn: 'Grunnar til å samarbeide',
    suksessfaktor: 'Det som er avgjerande for å lykkast',
    utfordring: 'Utfordringar i samarbeidet',
    arsak: 'Kvifor ønskt samarbeid ikkje er etablert',
  },
  answers: {
    juridiske_krav: 'Oppfylle krav i lov eller regelverk',
    effektivisering: 'Bruke ressursane betre',
    kompetanse: 'Auke fagkompetansen i beredskap',
    kapasitet: 'Auke kapasiteten til å handtere kriser',
    god_praksis: 'Dele god praksis og erfaringar',
    felles_verdier: 'Verne felles verdiar på tvers av kommunar',
    ingen: 'Ingen utfordringar',
    klare_foringer: 'Klare føringar: leiing, styring, mandat og mål',
    klare_roller: 'Klare ansvarsområde og roller',
    prioritet: 'Samarbeidet har prioritet i kommunane',
    informasjonsdeling: 'God informasjonsdeling',
    tillit: 'Gjensidig tillit og godt samarbeidsklima',
    ressurser: 'Nok ressursar: økonomi, folk og teknologi',
    it_kompatibilitet: 'Felles IT-system som verkar saman',
    moter: 'Regelmessige møte og samlingar',
    politisk_forankring: 'Politisk forankring',
    uklare_foringer: 'Uklare føringar: leiing, styring, mandat og mål',
    uklare_roller: 'Uklare ansvarsområde og roller',
    ikke_prioritert: 'Samarbeidet blir ikkje prioritert',
    mangelfull_info: 'Mangelfull informasjonsdeling',
    manglende_tillit: 'Manglande tillit eller dårleg samarbeidsklima',
    manglende_ressurser: 'Manglande ressursar: økonomi, folk og teknologi',
    it_ulikhet: 'Ulike IT-system',
    for_fa_moter: 'For få eller uregelmessige møte',
    manglende_forankring: 'Manglande politisk forankring',
    nok_egne_ressurser: 'Nok eigne ressursar og kapasitet',
    mangler_egne_ressurser: 'Manglande ressursar i eigen kommune',
    mangler_partner_ressurser: 'Manglande ressursar hos moglege partnarar',
    avstand: 'Avstanden til nabokommunane',
    ulike_prioriteringer: 'Ulike prioriteringar og mål',
    juridisk_admin: 'Juridiske eller administrative hinder',
    ulike_it: 'Ulike IT-system og infrastruktur',
    andre: 'Anna',
    annet: 'Anna',
    vet_ikke: 'Veit ikkje',
  },
};

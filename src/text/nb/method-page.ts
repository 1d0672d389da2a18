/** The method page. */
import type { Datasett } from '../../contract/datasett';
import { format } from './format';
import { estimates } from './method-estimates';

export const method = {
  title: 'Slik er tallene laget',
  lead: 'Hvor tallene kommer fra, hvordan de er regnet, hvor sikre de er, og hva du kan sjekke selv.',
  toMap: 'Til kartet',
  contents: 'På denne siden',
  loading: 'Henter oversikten over datasettet …',
  failed:
    'Oversikten over datasettet kunne ikke hentes. Det som står her uten den, gjelder likevel.',
  sql: (what: string) => `Spørring (SQL): ${what}`,
  data: {
    heading: 'Hvor tallene kommer fra',
    survey:
      'PwC gjorde undersøkelsen for KS. Den gikk til alle 357 kommuner 28. oktober–15. november 2024. 189 svarte, 157 av dem samarbeider om beredskap, og 440 samarbeid er vurdert. Hver kommune kunne vurdere inntil fem.',
    report:
      'Rapporten er av 21. mars 2025. Figurene i den er bilder, så bare tall som også står i teksten eller i tabellene (figur 6 og 24), er med. Svarene fra hver kommune er ikke offentlige.',
    counts:
      'Et samarbeid teller én gang for hver kommune som vurderte det. Et samarbeid mellom fem kommuner kan derfor være med fem ganger.',
    round: (year: number, answered: number, cooperations: number) =>
      `Undersøkelsen ${year}: ${format.count(answered)} kommuner svarte, ${format.count(cooperations)} samarbeid er vurdert.`,
    roundReal: 'Kommunenes egne svar.',
    roundExample: 'Siden har også et eksempel, med oppdiktede svar.',
    noRound: 'Kommunenes svar er ikke med på denne siden.',
  },
  indicators: {
    heading: 'Hva tallene måler',
    intro:
      'Uttrykkene og spørringene under er de samme som kartet bruker, hentet fra koden når siden vises.',
    unit: 'Enhet',
    units: { prosent: 'prosent', score_1_5: 'snitt fra 1 til 5' },
    classes: 'Fargeklasser',
    counted: 'Grunnlag',
    bases: { kommuner: 'kommuner', samarbeid: 'vurderte samarbeid' },
    printed: 'Rader med trykte tall',
    numerator: 'Teller',
    denominator: 'Nevner',
    yes: 'kommuner som svarte ja',
    answered: 'kommuner som svarte',
    whole: 'svarene: hele spørringen bak kartet',
    lookup: 'rapporten: oppslaget bak kartet',
    note: 'Merk',
  },
  intervals: {
    heading: 'Hvor sikre tallene er',
    wilson:
      'En andel av kommuner får Wilsons 95 %-intervall, korrigert for at det finnes et bestemt antall kommuner: jo flere som svarte, desto smalere. Det går aldri lenger enn svarene gjør mulig, og vises ikke der alle har svart.',
    clustered:
      'Andeler og snitt over samarbeid regnes med kommunen som klynge, for samarbeid vurdert av samme kommune ligner på hverandre. Intervallet bruker Students t-fordeling, har den samme korreksjonen, og trenger minst to kommuner.',
    bounds:
      'For andelen som samarbeider vises også grensene for alle kommuner: den er lavest hvis ingen av dem som ikke svarte, samarbeider, og høyest hvis alle gjør det. Grensene bygger ikke på noen antakelse.',
    few: (kommuner: number, samarbeid: number) =>
      `Færre enn ${format.count(kommuner)} kommuner eller ${format.count(samarbeid)} samarbeid er merket som få svar. En rangering er aldri sikrere enn intervallene.`,
    sources: 'Kilder',
    wilsonSource: 'Wilson, E. B. (1927), JASA 22, 209–212',
    cochranSource: 'Cochran, W. G. (1977), Sampling Techniques, kap. 3.2, formel 2.46 og kap. 9A',
    share: 'intervallet for en andel av kommuner',
    ratio: 'intervallet for et snitt over samarbeid',
    silent: 'grensene for alle kommuner',
  },
  datasett: {
    heading: 'Datasettene, og hva statusene betyr',
    intro: [
      'Kartet viser ett datasett om gangen, og blander dem aldri. Hvilket som vises, står ved tittelen og i adressen.',
      'Hvert tall står med en status, også i tabeller, bilder og filer.',
    ],
    what: {
      rapporten:
        'Det rapporten trykker, det som følger av det, grensene der bare de er kjent, og anslag der det trykte gir grunnlag for det. Kartet åpner med dette til svarene er der.',
      undersokelsen:
        'Kommunenes egne svar, når siden er bygd med KS’ svarfil. Da åpner kartet med dem. Verdien er alltid den som er regnet ut fra svarene. At rapporten trykker det samme, står som en merknad.',
      eksempel:
        'Oppdiktede svar som viser hva kartet kan når svarene er der. De hentes bare når du ber om dem.',
    } satisfies Record<Datasett, string>,
  },
  useAnswers: {
    heading: 'Bruk egne svar',
    text: 'Den som har svarfila, kan bygge kartet med den på sin egen maskin. Fila er en CSV-fil. Ingenting i den sendes noe sted.',
    command: 'Kjør dette i prosjektmappa:',
    lines: 'npm run data -- --survey FIL\nnpm start',
    after:
      'Finner programmet feil i fila, lister det alle og endrer ingenting. Ellers åpner kartet med svarene, og eksempelet er ikke med.',
  },
  estimates,
  example: {
    heading: 'Hvordan eksempelet er laget',
    why: 'For at kartet skal kunne vise hva svarene vil gi, er det laget et eksempel med 189 svar og 440 samarbeid.',
    how: 'Et heltallsprogram finner svar som gir alle tall rapporten trykker, først antallene og så effekten. Hvilke kommuner som har hvilket svar innenfor det, er tilfeldig valgt. Eksempelets tall for et fylke eller en kommune er derfor ikke noe anslag på det virkelige.',
    check:
      'Eksempelet er kontrollert tall for tall mot rapporten. Der rapporten sier to ting, står det under hva som er brukt.',
    marks:
      'Ordet «eksempel» følger hvert tall: i båndet over siden, i kartbildet, i setninger, filer og bilder og der kartet er bygd inn.',
    none: 'Denne siden har ikke eksempelet.',
  },
  contradictions: {
    heading: 'Det rapporten sier på to måter',
    intro: (count: number) =>
      `${format.count(count)} steder sier rapporten to ting om det samme, eller noe som kan leses på to måter. Her står det hvilket tall som er brukt.`,
    number: 'Nr.',
    what: 'Hva',
    used: 'Brukt her',
  },
  response: {
    heading: 'Hvem som svarte',
    intro:
      'Svarandelen varierer. Kommuner som samarbeider, kan ha svart oftere enn andre. Store og sentrale kommuner svarte oftere, og andelene gjelder dem som svarte. Tallene er derfor ikke vektet til å gjelde alle.',
    fylke: 'Etter fylke',
    storrelse: 'Etter kommunestørrelse',
    sentralitet: 'Etter sentralitet',
    group: 'Gruppe',
    answered: 'Svarte',
    all: 'Kommuner',
    share: 'Svarandel',
    status: 'Status',
    source: 'Kilde',
  },
  cite: {
    heading: 'Slik viser du til kartet',
    intro: 'Ta med datasettets versjon, så kan tallet kontrolleres senere:',
  },
  built: {
    heading: 'Når siden er bygd, og av hva',
    site: (day: string) => `Siden er bygd ${day}.`,
    data: (version: string) => `Datasettet har versjon ${version}.`,
    same: 'Versjonen er en kontrollsum av alle filene. De samme inndataene gir nøyaktig de samme filene, så datasettet har ikke noe eget byggetidspunkt. Kontroller en fil med SHA-256:',
    shipped: 'Pakkene siden sender med, og lisensene deres',
    bill: 'Alle pakker prosjektet bruker, også til å bygge (CycloneDX)',
    file: 'Fil',
    rows: 'Rader',
    bytes: 'Byte',
    hash: 'SHA-256',
    sources: 'Kilde og lisens',
  },
};

export type MethodTexts = typeof method;

/** About the numbers: sources, statuses, version. */
import { format } from './format';

export const about = {
  heading: 'Om tallene',
  intro:
    'Kartet viser det som er trykt i PwCs rapport for KS av 21. mars 2025, det som følger av det, og anslag for grupper av kommuner der det trykte gir grunnlag for det. Undersøkelsen gikk til alle 357 kommuner 28. oktober–15. november 2024. Svarene er kommunenes egne, og hva hver enkelt svarte, er ikke offentlig.',
  introExample:
    'Dette er et eksempel på hva kartet viser når svarene er der. Svarene er laget slik at de gir tallene rapporten trykker. Hvem som har hvilket svar, er tilfeldig valgt, og tallet for et område er ikke noe anslag på det virkelige.',
  introSurvey: (years: string) =>
    `Kartet viser kommunenes egne svar i undersøkelsen ${years}, slått sammen. Der PwCs rapport for KS av 21. mars 2025 trykker det samme tallet, er det nevnt.`,
  skipped: (rows: number, year: number) =>
    `${format.count(rows)} ${rows === 1 ? 'rad' : 'rader'} i undersøkelsesfila for ${year} er utelatt fordi noe i ${rows === 1 ? 'den' : 'dem'} er feil.`,
  shielded: (minN: number) =>
    `Kommuner med færre enn ${format.count(minN)} vurderte samarbeid er skjermet.`,
  notAnswered: 'En kommune som ikke svarte, er aldri tegnet som en kommune uten samarbeid.',
  oslo: 'Rapporten slår Oslo og Akershus sammen. Begge fylkene viser tallet for de to samlet.',
  statuses: 'Hva statusene betyr',
  sources: 'Kilder',
  method: 'Slik er tallene laget',
  accessibility: 'Tilgjengelighetserklæring',
  software: 'Programvare i siden, med lisenser',
  methodShort: 'Metode',
  version: (version: string) => `Datasettets versjon: ${version}`,
  licence: 'Lisens',
  kept: 'Nettleseren tar vare på filene siden har brukt, slik at kartet virker uten nett neste gang. Ingenting om deg lagres eller sendes.',
};

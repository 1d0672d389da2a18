/** About the numbers: sources, statuses, version. */
import { format } from './format';

export const about = {
  heading: 'Om tallene',
  intro:
    'Kartet viser det som er trykt i PwCs rapport for KS av 21. mars 2025. Undersøkelsen gikk til alle 357 kommuner 28. oktober–15. november 2024. Svarene fra hver enkelt kommune er ikke offentlige.',
  introExample:
    'Der rapporten ikke oppgir tallet, er det modellert: regnet ut fra en eksempelundersøkelse som er laget slik at den gir tallene rapporten trykker. Modellerte tall er skravert. Hvilke kommuner som svarer hva i eksempelet, er tilfeldig valgt.',
  introSurvey: (years: string) =>
    `Kartet viser kommunenes egne svar i undersøkelsen ${years}, slått sammen. Tall som også står i PwCs rapport for KS av 21. mars 2025, er merket publisert.`,
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

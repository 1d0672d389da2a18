/** About the numbers: sources, statuses, version. */
import { format } from './format';

export const about = {
  heading: 'Om tala',
  intro:
    'Kartet viser det som er trykt i rapporten frå PwC til KS av 21. mars 2025. Undersøkinga gjekk til alle 357 kommunar 28. oktober–15. november 2024. Svara frå kvar enkelt kommune er ikkje offentlege.',
  introExample:
    'Der rapporten ikkje oppgir talet, er det modellert: rekna ut frå ei eksempelundersøking som er laga slik at ho gir tala rapporten trykkjer. Modellerte tal er skraverte. Kva kommunar som svarer kva i eksempelet, er tilfeldig valt.',
  introSurvey: (years: string) =>
    `Kartet viser svara frå kommunane sjølve i undersøkinga ${years}, slått saman. Tal som òg står i rapporten frå PwC til KS av 21. mars 2025, er merkte publisert.`,
  skipped: (rows: number, year: number) =>
    `${format.count(rows)} ${rows === 1 ? 'rad' : 'rader'} i undersøkingsfila for ${year} er ${rows === 1 ? 'utelaten' : 'utelatne'} fordi noko i ${rows === 1 ? 'henne' : 'dei'} er feil.`,
  shielded: (minN: number) =>
    `Kommunar med færre enn ${format.count(minN)} vurderte samarbeid er skjerma.`,
  notAnswered: 'Ein kommune som ikkje svarte, er aldri teikna som ein kommune utan samarbeid.',
  oslo: 'Rapporten slår saman Oslo og Akershus. Begge fylka viser talet for dei to samla.',
  statuses: 'Kva statusane tyder',
  sources: 'Kjelder',
  method: 'Slik er tala laga',
  accessibility: 'Tilgjengeerklæring',
  software: 'Programvare i sida, med lisensar',
  methodShort: 'Metode',
  version: (version: string) => `Versjonen av datasettet: ${version}`,
  licence: 'Lisens',
  kept: 'Nettlesaren tek vare på filene sida har brukt, slik at kartet verkar utan nett neste gong. Ingenting om deg blir lagra eller sendt.',
};

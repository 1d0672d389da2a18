/** About the numbers: sources, statuses, version. */
import { format } from './format';

export const about = {
  heading: 'Om tala',
  intro:
    'Kartet viser det som er trykt i rapporten frå PwC til KS av 21. mars 2025, det som følgjer av det, og overslag for grupper av kommunar der det trykte gir grunnlag for det. Undersøkinga gjekk til alle 357 kommunar 28. oktober–15. november 2024. Svara er kommunane sine eigne, og kva kvar enkelt kommune svarte, er ikkje offentleg.',
  introExample:
    'Dette er eit eksempel på kva kartet viser når svara er der. Svara er laga slik at dei gir tala rapporten trykkjer. Kven som har kva svar, er tilfeldig valt, og talet for eit område er ikkje noko overslag på det verkelege.',
  introSurvey: (years: string) =>
    `Kartet viser svara frå kommunane sjølve i undersøkinga ${years}, slått saman. Der rapporten frå PwC til KS av 21. mars 2025 trykkjer det same talet, er det nemnt.`,
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

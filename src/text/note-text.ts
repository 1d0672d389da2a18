/** What the data says of how a number came about, in the reader's language. */
import type { Texts } from './texts';

/** The notes that an area's number can have, as the data has them, and the text that says each. */
const noteIds: Readonly<Record<string, keyof Texts['notes']>> = {
  '157 av 189.': 'alle',
  'Lavest av landsdelene. 10 av 18.': 'trondelag',
  'Nordland 19, Troms 10 og Finnmark 7 er 36 svar; 72 % gir bare 26.': 'nordNorge',
  'Vestland 19 og Møre og Romsdal 14 er 33 svar; 76 % gir bare 25. Vestland alene (19) kan ikke gi 76 %, så landsdelen må ha med Møre og Romsdal; Rogaland ligger i Agder og Rogaland.':
    'vestlandet',
  'Sammendraget: bare én kommune uten samarbeid. Lest som én i hver av de to landsdelene (lesemåte A). 26/27 = 96 %.':
    'agderOgRogaland',
  'Sammendraget: bare én kommune uten samarbeid. Lest som én i hver av de to landsdelene (lesemåte A). 17/18 = 94 %.':
    'osloOgAkershus',
  '157 − 10 − 26 − 25 − 26 − 17 = 53 av 57 = 93 %, som er over 90 % slik teksten sier.':
    'ostlandetEllers',
  'Alle seks kommunene i Vestfold svarte, og alle svarkommuner med 45 000 innbyggere eller flere samarbeider.':
    'storeIVestfold',
  '111 svar − 24 uten samarbeid.': 'sma',
  'Alle svarkommuner med 45 000 innbyggere eller flere samarbeider; antall slike svar er ikke oppgitt.':
    'store',
  '75 % av de 157 som samarbeider er 117 eller 118 kommuner. Her er de regnet av alle 189 som svarte.':
    'brannRedning',
  '260/429 til 264/429. Ikke trykt i rapporten. 100 − 38 = 62 % ville telle de 11 ukjente som formaliserte.':
    'formalisert',
  'Innlandet og Finnmark er de to laveste.': 'toLaveste',
  'Som Trøndelag. Innlandet (34 %) inngår, så resten av landsdelen ligger over 50 %.':
    'formalisertOstlandet',
  'Opp mot halvparten er ikke-formaliserte; trolig nær 50 %. Gjelder også fylket.':
    'formalisertTrondelag',
  'Lavest av fylkene; antall samarbeid i fylket er ikke oppgitt (sum 429).': 'formalisertLavest',
  'Nest lavest; antall samarbeid i fylket er ikke oppgitt (sum 429).': 'formalisertNestLavest',
  'Figuren oppgir ikke n; 440 er n for samme spørsmål i figur 19.': 'effektNorge',
  'Snitt over samarbeid vurdert av kommuner i fylket; antall ikke oppgitt.': 'effektFylke',
};

/** A note that has no text here stands as the data has it. */
export function noteText(t: Texts, note: string): string {
  const id = noteIds[note];
  return id === undefined ? note : t.notes[id];
}

/** How a printed or derived number came about. */

export const notes = {
  alle: '157 av 189.',
  trondelag: 'Lavest av landsdelene. 10 av 18.',
  nordNorge: 'Nordland 19, Troms 10 og Finnmark 7 er 36 svar; 72 % gir bare 26.',
  vestlandet:
    'Vestland 19 og Møre og Romsdal 14 er 33 svar; 76 % gir bare 25. Vestland alene (19) kan ikke gi 76 %, så landsdelen må ha med Møre og Romsdal. Rogaland hører til Agder og Rogaland.',
  agderOgRogaland:
    'Sammendraget sier at bare én kommune er uten samarbeid. Det er lest som én i hver av de to landsdelene. 26/27 = 96 %.',
  osloOgAkershus:
    'Sammendraget sier at bare én kommune er uten samarbeid. Det er lest som én i hver av de to landsdelene. 17/18 = 94 %.',
  ostlandetEllers:
    '157 − 10 − 26 − 25 − 26 − 17 = 53 av 57 = 93 %, som er over 90 %, slik teksten sier.',
  storeIVestfold:
    'Alle seks kommunene i Vestfold svarte, og alle kommuner med 45 000 innbyggere eller flere som svarte, samarbeider.',
  sma: '111 svar − 24 uten samarbeid.',
  store:
    'Alle kommuner med 45 000 innbyggere eller flere som svarte, samarbeider. Antallet er ikke oppgitt.',
  brannRedning:
    '75 % av de 157 som samarbeider, er 117 eller 118 kommuner. Her er de regnet av alle 189 som svarte.',
  formalisert:
    '260/429 til 264/429. Ikke trykt i rapporten. 100 − 38 = 62 % ville telle de 11 ukjente som formaliserte.',
  toLaveste: 'Innlandet og Finnmark er de to laveste.',
  formalisertOstlandet:
    'Opp mot halvparten er ikke formalisert. Innlandet (34 %) er med, så resten av landsdelen ligger over 50 %.',
  formalisertTrondelag:
    'Opp mot halvparten er ikke formalisert, så tallet er trolig nær 50 %. Det gjelder også fylket.',
  formalisertLavest:
    'Lavest av fylkene. Antall samarbeid i fylket er ikke oppgitt (429 i hele landet).',
  formalisertNestLavest:
    'Nest lavest av fylkene. Antall samarbeid i fylket er ikke oppgitt (429 i hele landet).',
  effektNorge: 'Figuren oppgir ikke n; 440 er n for det samme spørsmålet i figur 19.',
  effektFylke: 'Snittet over samarbeid som kommuner i fylket vurderte. Antallet er ikke oppgitt.',
};

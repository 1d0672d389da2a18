/** How a printed or derived number came about. */
import type { Texts } from '../nb/index';

export const notes: Texts['notes'] = {
  alle: '157 av dei 189.',
  trondelag: 'Lågast av landsdelane. 10 av 18.',
  nordNorge: 'Nordland 19, Troms 10 og Finnmark 7 er 36 svar; 72 % gir berre 26.',
  vestlandet:
    'Vestland 19 og Møre og Romsdal 14 er 33 svar; 76 % gir berre 25. Vestland åleine (19) kan ikkje gi 76 %, så landsdelen må ha med Møre og Romsdal. Rogaland høyrer til Agder og Rogaland.',
  agderOgRogaland:
    'Samandraget seier at berre éin kommune er utan samarbeid. Det er lese som éin i kvar av dei to landsdelane. 26/27 = 96 %.',
  osloOgAkershus:
    'Samandraget seier at berre éin kommune er utan samarbeid. Det er lese som éin i kvar av dei to landsdelane. 17/18 = 94 %.',
  ostlandetEllers:
    '157 − 10 − 26 − 25 − 26 − 17 = 53 av 57 = 93 %, som er over 90 %, slik teksten seier.',
  storeIVestfold:
    'Alle dei seks kommunane i Vestfold svarte, og alle kommunar med 45 000 innbyggjarar eller fleire som svarte, samarbeider.',
  sma: '111 svar − 24 utan samarbeid.',
  store:
    'Alle kommunar med 45 000 innbyggjarar eller fleire som svarte, samarbeider. Talet på dei er ikkje oppgitt.',
  brannRedning:
    '75 % av dei 157 som samarbeider, er 117 eller 118 kommunar. Her er dei rekna av alle 189 som svarte.',
  formalisert:
    '260/429 til 264/429. Ikkje trykt i rapporten. 100 − 38 = 62 % ville telje dei 11 ukjende som formaliserte.',
  toLaveste: 'Innlandet og Finnmark er dei to lågaste.',
  formalisertOstlandet:
    'Opp mot halvparten er ikkje formalisert. Innlandet (34 %) er med, så resten av landsdelen ligg over 50 %.',
  formalisertTrondelag:
    'Opp mot halvparten er ikkje formalisert, så talet er truleg nær 50 %. Det gjeld òg fylket.',
  formalisertLavest:
    'Lågast av fylka. Talet på samarbeid i fylket er ikkje oppgitt (429 i heile landet).',
  formalisertNestLavest:
    'Nest lågast av fylka. Talet på samarbeid i fylket er ikkje oppgitt (429 i heile landet).',
  effektNorge: 'Figuren oppgir ikkje n; 440 er n for det same spørsmålet i figur 19.',
  effektFylke:
    'Snittet over samarbeid som kommunar i fylket vurderte. Talet på dei er ikkje oppgitt.',
};

/** How a printed or derived number came about. */
import type { Texts } from '../nb/index';

export const notes: Texts['notes'] = {
  alle: '157 of 189.',
  trondelag: 'The lowest of the regions. 10 of 18.',
  nordNorge: 'Nordland 19, Troms 10 and Finnmark 7 make 36 answers; 72% gives only 26.',
  vestlandet:
    'Vestland 19 and Møre og Romsdal 14 make 33 answers; 76% gives only 25. Vestland alone (19) cannot give 76%, so the region must include Møre og Romsdal. Rogaland belongs to Agder and Rogaland.',
  agderOgRogaland:
    'The summary says that only one municipality does not cooperate. This is read as one in each of the two regions. 26/27 = 96%.',
  osloOgAkershus:
    'The summary says that only one municipality does not cooperate. This is read as one in each of the two regions. 17/18 = 94%.',
  ostlandetEllers:
    '157 − 10 − 26 − 25 − 26 − 17 = 53 of 57 = 93%, which is above 90%, as the text says.',
  storeIVestfold:
    'All six municipalities in Vestfold answered, and all municipalities with 45,000 inhabitants or more that answered cooperate.',
  sma: '111 answers − 24 without cooperation.',
  store:
    'All municipalities with 45,000 inhabitants or more that answered cooperate. Their number is not given.',
  brannRedning:
    '75% of the 157 that cooperate are 117 or 118 municipalities. Here they are counted of all 189 that answered.',
  formalisert:
    '260/429 to 264/429. Not printed in the report. 100 − 38 = 62% would count the 11 unknown as formalised.',
  toLaveste: 'Innlandet and Finnmark are the two lowest.',
  formalisertOstlandet:
    'Up to a half are not formalised. Innlandet (34%) is part of it, so the rest of the region is above 50%.',
  formalisertTrondelag:
    'Up to a half are not formalised, so the number is probably near 50%. This goes for the county too.',
  formalisertLavest:
    'The lowest of the counties. The number of cooperations in the county is not given (429 in the whole country).',
  formalisertNestLavest:
    'The second lowest of the counties. The number of cooperations in the county is not given (429 in the whole country).',
  effektNorge: 'The figure does not give n; 440 is n for the same question in figure 19.',
  effektFylke:
    'The mean over cooperations assessed by municipalities in the county. Their number is not given.',
};

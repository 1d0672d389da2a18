/** The method page on estimates: what is computed, how, what it rests on, and from whom the methods are. */
import type { EstimateTexts } from '../nb/method-estimates';

export const estimates: EstimateTexts = {
  heading: 'Slik er overslaga laga',
  intro: [
    'Rapporten trykkjer delen som samarbeider for landet, tre landsdelar og nokre storleikar, og ingenting for kommunar. Overslaget fordeler det trykte på 13 grupper av kommunar: etter landsdel og storleik under 45 000 innbyggjarar, og éi gruppe for heile landet frå 45 000.',
    'Det er alltid gruppa talet gjeld. Om ein bestemt kommune svarte, og kva, er ikkje offentleg.',
  ],
  tables: [
    'Første tabell: kven som svarte. Han har summane rapporten trykkjer, talet på svar i kvart fylke (figur 6), 111 svar frå kommunar under 10 000 innbyggjarar og 78 frå større. Dei større i eit fylke har same sannsyn for å ha svart.',
    'Andre tabell: kven av desse som ikkje samarbeider. Han har 10 i Nord-Noreg, 8 på Vestlandet, 8 i Trøndelag, 4 på Austlandet elles og 1 i kvar av dei to andre landsdelane, og 24, 8 og 0 etter storleik.',
    'Begge blir fylte med iterativ proporsjonal tilpassing: alle celler startar med 1, og kvar sum blir retta om og om igjen til alle stemmer. Det gir den jamnaste tabellen med desse summane.',
  ],
  formulas: {
    fit: 'celle ← celle · (trykt sum / sum no)',
    odds: 'utan / med = faktor for landsdelen · faktor for storleiken',
    group: 'del i gruppa = 1 − utan / svarte',
    fylke: 'del i fylket = Σ svarte · del / Σ svarte',
    wilson: 'låg = n / (n + 1,96²), høg = 100 %',
  },
  rests:
    'Overslaget kviler på to antakingar. Kommunar av same storleik i same landsdel er like: det eit område har for seg sjølv ut over det, ser overslaget ikkje (syntetisk estimering). Og «berre éin kommune» i samandraget er lese som éin i kvar av dei to landsdelane Agder og Rogaland og Oslo og Akershus (lesemåte A).',
  interval:
    '95 %-intervallet er for delen av alle kommunane i gruppa dersom dei som ikkje svarte, er som dei som svarte. Heile reknestykket er gjort 2 000 gonger med summane trekte på nytt (frå betafordelinga, med Jeffreys’ prior), og med dei som ikkje svarte, trekte med delen til gruppa. Berre dei tause blir trekte, så intervallet er smalare di fleire som svarte. Det går frå 2,5- til 97,5-prosentilen, og aldri ut over dei sikre grensene.',
  largest:
    'Frå 45 000 innbyggjarar samarbeider alle som svarte. Gruppa har derfor eit spenn i staden for eitt tal, Wilsons intervall for n av n:',
  bounds:
    'Dei sikre grensene gjeld uansett kva dei tause meiner. Heiltalsprogrammering finn den lågaste og den høgaste delen som noka fordeling av svara kan gi når alle trykte summar stemmer. Lågast er det når ingen av dei tause samarbeider, høgast når alle gjer det.',
  cases:
    'Kommunar i eit casesamarbeid som rapporten skildrar, og som ikkje er avslutta, blir viste som «samarbeider (case)», utan prosent. Dei er ikkje med i reknestykket.',
  others: [
    'Delen som er formalisert, er ikkje anslått. Eit forsøk gav Trøndelag 64 %, stikk imot orda i rapporten. Der rapporten gir ei rekkjefølgje i staden for tal, viser kartet rekkjefølgja.',
    'Effekten i ein landsdel er snittet av fylka, vekta med kor mange kommunar i kvart som ein ventar samarbeider. Ved sida av står det lågaste og det høgaste fylket. Intervall finst ikkje, for rapporten trykkjer ingen spreiing.',
    'På kommunenivå har effekt og formalisering talet til fylket, som fylkets.',
  ],
  groups: 'Overslaget for kvar av dei 13 gruppene',
  areas: 'Delen i dei 14 fylka i rapporten',
  columns: {
    group: 'Gruppe',
    area: 'Fylke',
    share: 'Samarbeider',
    interval: '95 %-intervall',
    bounds: 'Sikre grenser',
    status: 'Status',
  },
  sources: 'Kjelder',
  references: [
    'Deming, W. E. & Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444',
    'Csiszár, I. (1975), Annals of Probability 3, 146–158',
    'Rao, J. N. K. & Molina, I. (2015), Small Area Estimation, 2. utg., kap. 3 og 10',
    'Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Statistical Science 16, 101–133',
    'Wilson, E. B. (1927), JASA 22, 209–212',
  ],
};

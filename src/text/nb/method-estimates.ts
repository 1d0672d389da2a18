/** The method page on estimates: what is computed, how, what it rests on, and from whom the methods are. */

export const estimates = {
  heading: 'Slik er anslagene laget',
  intro: [
    'Rapporten trykker andelen som samarbeider for landet, tre landsdeler og noen størrelser, og ingenting for kommuner. Anslaget fordeler det trykte på 13 grupper av kommuner: etter landsdel og størrelse under 45 000 innbyggere, og én gruppe for hele landet fra 45 000.',
    'Det er alltid gruppen tallet gjelder. Om en bestemt kommune svarte, og hva, er ikke offentlig.',
  ],
  tables: [
    'Første tabell: hvem som svarte. Den har summene rapporten trykker, antall svar i hvert fylke (figur 6), 111 svar fra kommuner under 10 000 innbyggere og 78 fra større. De større i et fylke har samme sannsynlighet for å ha svart.',
    'Andre tabell: hvem av dem som ikke samarbeider. Den har 10 i Nord-Norge, 8 på Vestlandet, 8 i Trøndelag, 4 på Østlandet ellers og 1 i hver av de to andre landsdelene, og 24, 8 og 0 etter størrelse.',
    'Begge fylles med iterativ proporsjonal tilpasning: alle celler starter med 1, og hver sum rettes om og om igjen til alle stemmer. Det gir den jevneste tabellen med disse summene.',
  ],
  formulas: {
    fit: 'celle ← celle · (trykt sum / sum nå)',
    odds: 'uten / med = faktor for landsdelen · faktor for størrelsen',
    group: 'andel i gruppen = 1 − uten / svarte',
    fylke: 'andel i fylket = Σ svarte · andel / Σ svarte',
    wilson: 'lav = n / (n + 1,96²), høy = 100 %',
  },
  rests:
    'Anslaget hviler på to antakelser. Kommuner av samme størrelse i samme landsdel er like: det et område har for seg selv utover det, ser anslaget ikke (syntetisk estimering). Og sammendragets «bare én kommune» er lest som én i hver av de to landsdelene Agder og Rogaland og Oslo og Akershus (lesemåte A).',
  interval:
    '95 %-intervallet er for andelen av alle kommunene i gruppen hvis de som ikke svarte, er som de som svarte. Hele regnestykket er gjort 2 000 ganger med summene trukket på nytt (fra betafordelingen, med Jeffreys’ prior), og med de som ikke svarte, trukket med gruppens andel. Bare de tause trekkes, så intervallet er smalere jo flere som svarte. Det går fra 2,5- til 97,5-prosentilen, og aldri ut over de sikre grensene.',
  largest:
    'Fra 45 000 innbyggere samarbeider alle som svarte. Gruppen har derfor et spenn i stedet for ett tall, Wilsons intervall for n av n:',
  bounds:
    'De sikre grensene gjelder uansett hva de tause mener. Heltallsprogrammering finner den laveste og den høyeste andelen som noen fordeling av svarene kan gi når alle trykte summer stemmer. Laveste er når ingen av de tause samarbeider, høyeste når alle gjør det.',
  cases:
    'Kommuner i et casesamarbeid som rapporten beskriver, og som ikke er avsluttet, vises som «samarbeider (case)», uten prosent. De er ikke med i regnestykket.',
  others: [
    'Andelen som er formalisert, er ikke anslått. Et forsøk ga Trøndelag 64 %, stikk imot rapportens egne ord. Der rapporten gir en rekkefølge i stedet for tall, viser kartet rekkefølgen.',
    'Effekten i en landsdel er snittet av fylkene, vektet med hvor mange kommuner i hvert som ventes å samarbeide. Ved siden av står det laveste og det høyeste fylket. Intervall finnes ikke, for rapporten trykker ingen spredning.',
    'På kommunenivå har effekt og formalisering fylkets tall, som fylkets.',
  ],
  groups: 'Anslaget for hver av de 13 gruppene',
  areas: 'Andelen i rapportens 14 fylker',
  columns: {
    group: 'Gruppe',
    area: 'Fylke',
    share: 'Samarbeider',
    interval: '95 %-intervall',
    bounds: 'Sikre grenser',
    status: 'Status',
  },
  sources: 'Kilder',
  references: [
    'Deming, W. E. & Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444',
    'Csiszár, I. (1975), Annals of Probability 3, 146–158',
    'Rao, J. N. K. & Molina, I. (2015), Small Area Estimation, 2. utg., kap. 3 og 10',
    'Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Statistical Science 16, 101–133',
    'Wilson, E. B. (1927), JASA 22, 209–212',
  ],
};

export type EstimateTexts = typeof estimates;

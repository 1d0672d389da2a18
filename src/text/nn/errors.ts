/** What went wrong, and what the reader can do. */

export const error = {
  heading: {
    numbers: 'Tala kan ikkje visast no',
    map: 'Kartet kan ikkje visast no',
  },
  map: 'Kartgrensene kunne ikkje hentast. Tabellen har dei same tala.',
  manifest: 'Sida fann ikkje oversikta over datafilene.',
  filer: 'Ei datafil kunne ikkje hentast eller lesast.',
  ulik: 'Ei datafil er ikkje den som høyrer til sida: ho er skadd på vegen, eller sida er lagd ut på nytt. Ingen tal frå henne blir viste.',
  del: 'Ein del av sida kunne ikkje hentast. Er du på nett, kan sida vere lagd ut på nytt.',
  minne: 'Databasen som reknar i nettlesaren, fekk ikkje nok minne. Lukk andre faner.',
  database: 'Databasen som reknar i nettlesaren, ville ikkje starte. Han treng WebAssembly.',
  sporring: 'Databasen kunne ikkje svare på spørjinga.',
  /** The database is not there: what of the page is, and what is not. */
  out: {
    answers: {
      heading: 'Filtera og nokre av listene verkar ikkje no',
      without:
        'Kartet og tala utan filter er her likevel. Filter, samanlikning av rundar, lister over moglege samarbeidspartnarar og eigne spørjingar er ute så lenge.',
    },
    report: {
      heading: 'Noko av sida verkar ikkje no',
      without:
        'Kartet og alle tala frå rapporten er her likevel. Naboane til ein kommune, casesamarbeida og eigne spørjingar er ute så lenge.',
    },
  },
  unknown: 'Noko uventa gjekk gale.',
  advice:
    'Prøv igjen. Hjelper det ikkje, kan ein oppdatert nettlesar eller eit anna nett vere løysinga. Tala ligg òg som filer du kan laste ned.',
  offline: 'Du er utan nett. Sida prøver igjen når nettet er tilbake.',
  retry: 'Prøv igjen',
  reload: 'Last sida på nytt',
  details: 'Teknisk forklaring',
  files: 'Liste over datafilene',
};

/** What went wrong, and what the reader can do. */

export const error = {
  heading: {
    numbers: 'Tala kan ikkje visast no',
    map: 'Kartet kan ikkje visast no',
    database: 'Filtera og nokre av listene verkar ikkje no',
  },
  map: 'Kartgrensene kunne ikkje hentast. Tabellen har dei same tala.',
  manifest: 'Sida fann ikkje oversikta over datafilene.',
  filer: 'Ei datafil kunne ikkje hentast eller lesast.',
  database: 'Databasen som reknar i nettlesaren, ville ikkje starte. Han treng WebAssembly.',
  sporring: 'Databasen kunne ikkje svare på spørjinga.',
  without:
    'Kartet og tala utan filter er her likevel. Filter, samanlikning av rundar, lister over moglege samarbeidspartnarar og eigne spørjingar er ute så lenge.',
  unknown: 'Noko uventa gjekk gale.',
  advice:
    'Prøv igjen. Hjelper det ikkje, kan ein oppdatert nettlesar eller eit anna nett vere løysinga. Tala ligg òg som filer du kan laste ned.',
  retry: 'Prøv igjen',
  details: 'Teknisk forklaring',
  files: 'Liste over datafilene',
};

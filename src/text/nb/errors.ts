/** What went wrong, and what the reader can do. */

export const error = {
  heading: {
    numbers: 'Tallene kan ikke vises nå',
    map: 'Kartet kan ikke vises nå',
    database: 'Filtrene og noen av listene virker ikke nå',
  },
  map: 'Kartgrensene kunne ikke hentes. Tabellen har de samme tallene.',
  manifest: 'Siden fant ikke oversikten over datafilene.',
  filer: 'En datafil kunne ikke hentes eller leses.',
  database: 'Databasen som regner i nettleseren, ville ikke starte. Den trenger WebAssembly.',
  sporring: 'Databasen kunne ikke svare på spørringen.',
  without:
    'Kartet og tallene uten filtre er her likevel. Filtre, sammenligning av runder, lister over mulige samarbeidspartnere og egne spørringer er ute så lenge.',
  unknown: 'Noe uventet gikk galt.',
  advice:
    'Prøv igjen. Hjelper det ikke, kan en oppdatert nettleser eller et annet nett være løsningen. Tallene ligger også som filer du kan laste ned.',
  retry: 'Prøv igjen',
  details: 'Teknisk forklaring',
  files: 'Liste over datafilene',
};

/** What went wrong, and what the reader can do. */

export const error = {
  heading: {
    numbers: 'Tallene kan ikke vises nå',
    map: 'Kartet kan ikke vises nå',
  },
  map: 'Kartgrensene kunne ikke hentes. Tabellen har de samme tallene.',
  manifest: 'Siden fant ikke oversikten over datafilene.',
  filer: 'En datafil kunne ikke hentes eller leses.',
  ulik: 'En datafil er ikke den som hører til siden: den er skadet på veien, eller siden er lagt ut på nytt. Ingen tall fra den vises.',
  del: 'En del av siden kunne ikke hentes. Er du på nett, kan siden være lagt ut på nytt.',
  minne: 'Databasen som regner i nettleseren, fikk ikke nok minne. Lukk andre faner.',
  database: 'Databasen som regner i nettleseren, ville ikke starte. Den trenger WebAssembly.',
  sporring: 'Databasen kunne ikke svare på spørringen.',
  /** The database is not there: what of the page is, and what is not. */
  out: {
    answers: {
      heading: 'Filtrene og noen av listene virker ikke nå',
      without:
        'Kartet og tallene uten filtre er her likevel. Filtre, sammenligning av runder, lister over mulige samarbeidspartnere og egne spørringer er ute så lenge.',
    },
    report: {
      heading: 'Noe av siden virker ikke nå',
      without:
        'Kartet og alle rapportens tall er her likevel. Naboene til en kommune, casesamarbeidene og egne spørringer er ute så lenge.',
    },
  },
  unknown: 'Noe uventet gikk galt.',
  advice:
    'Prøv igjen. Hjelper det ikke, kan en oppdatert nettleser eller et annet nett være løsningen. Tallene ligger også som filer du kan laste ned.',
  offline: 'Du er uten nett. Siden prøver igjen når nettet er tilbake.',
  retry: 'Prøv igjen',
  reload: 'Last siden på nytt',
  details: 'Teknisk forklaring',
  files: 'Liste over datafilene',
};

/** The table of faults: what can go wrong, what the reader then sees and can do. The README of the tests has the same. */

export interface Fault {
  readonly fault: string;
  /** What the page still shows, and what it says. */
  readonly sees: string;
  readonly can: string;
}

export const faults = {
  uten_webgl: {
    fault: 'Nettleseren har ikke WebGL',
    sees: 'Kartet som SVG, med alle områder og tall, og en linje om det',
    can: 'Bruke alt som ellers',
  },
  webgl_tapt: {
    fault: 'Skjermkortet slipper kartet mens det er i bruk',
    sees: 'Kartet som SVG i samme utsnitt, med en gang; WebGL igjen når det går',
    can: 'Bruke alt som ellers',
  },
  webgl_tapt_for_godt: {
    fault: 'Skjermkortet slipper kartet og tar det ikke igjen',
    sees: 'Kartet som SVG, med alle områder og tall, og en linje om det',
    can: 'Bruke alt som ellers',
  },
  webgl_tapt_igjen: {
    fault: 'Skjermkortet slipper kartet på nytt',
    sees: 'Kartet som SVG, og en linje om det; WebGL prøves ikke en tredje gang',
    can: 'Bruke alt som ellers',
  },
  uten_webassembly: {
    fault: 'WebAssembly er forbudt',
    sees: 'Kart, tabell, alle rapportens tall og svarenes uten filtre; melding om hva som er ute',
    can: 'Prøve igjen, laste ned datafilene',
  },
  uten_arbeidere: {
    fault: 'Arbeidere (workers) er forbudt',
    sees: 'Kartet som SVG, tabell, alle rapportens tall og svarenes uten filtre; melding om hva som er ute',
    can: 'Prøve igjen, laste ned datafilene',
  },
  lite_minne: {
    fault: 'Databasen får ikke mer minne',
    sees: 'Ingen filtrerte tall av svar; melding om minnet. Alle andre tall vises som ellers',
    can: 'Lukke andre faner og prøve igjen',
  },
  uten_lagring: {
    fault: 'Lagring er forbudt (privat vindu)',
    sees: 'Alt som ellers',
    can: 'Bruke alt som ellers; neste besøk trenger nett',
  },
  uten_javascript: {
    fault: 'JavaScript er av',
    sees: 'Kart, tall, tabell og kilde for hele landet, og at valgene trenger JavaScript',
    can: 'Laste ned datafilene',
  },
  gammel_nettleser: {
    fault: 'Nettleseren er for gammel for programmet',
    sees: 'Kart, tall, tabell og kilde for hele landet; melding om at siden ikke kom i gang',
    can: 'Laste på nytt, laste ned datafilene',
  },
  parquet_mangler: {
    fault: 'En Parquet-fil mangler',
    sees: 'Kart, tabell, alle rapportens tall og svarenes uten filtre; melding om hva som er ute',
    can: 'Prøve igjen, laste ned datafilene',
  },
  parquet_kuttet: {
    fault: 'En Parquet-fil er kuttet',
    sees: 'Ingen filtrerte tall av svar; melding om at fila ikke er den rette. Rapportens tall som ellers',
    can: 'Prøve igjen, laste siden på nytt',
  },
  parquet_feil_bit: {
    fault: 'En bit i en Parquet-fil er feil',
    sees: 'Ingen filtrerte tall av svar; melding om at fila ikke er den rette. Rapportens tall som ellers',
    can: 'Prøve igjen, laste siden på nytt',
  },
  parquet_annen_utgave: {
    fault: 'En Parquet-fil er fra en annen utgave',
    sees: 'Ingen filtrerte tall av svar; melding om at fila ikke er den rette. Rapportens tall som ellers',
    can: 'Prøve igjen, laste siden på nytt',
  },
  manifest_mangler: {
    fault: 'Manifestet mangler',
    sees: 'Kart, tall, tabell og kilde for hele landet; melding om at siden ikke kom i gang',
    can: 'Laste på nytt, laste ned datafilene',
  },
  manifest_stemmer_ikke: {
    fault: 'Manifestet hører ikke til filene',
    sees: 'Kart, tall, tabell og kilde for hele landet; melding om at siden ikke kom i gang',
    can: 'Laste på nytt, laste ned datafilene',
  },
  grenser_mangler: {
    fault: 'Grensefila mangler',
    sees: 'Tabellen og alle tall; melding om at kartet ikke kan vises',
    can: 'Prøve igjen',
  },
  grenser_feil: {
    fault: 'Grensefila er skadet',
    sees: 'Tabellen og alle tall; melding om at kartet ikke kan vises',
    can: 'Prøve igjen',
  },
  apning_feil: {
    fault: '`apning.json` mangler eller er skadet',
    sees: 'Alt som ellers: databasen har de samme tallene',
    can: 'Bruke alt som ellers',
  },
  aldri_svar: {
    fault: 'En fil blir aldri ferdig hentet',
    sees: 'Kart og tall for hele landet; etter 20 sekunder en melding, og det som kan vises uten fila',
    can: 'Prøve igjen',
  },
  uten_nett_midt_i: {
    fault: 'Nettet faller ut midt i besøket',
    sees: 'Det som alt er hentet; melding om hva som er ute, og om at nettet er borte',
    can: 'Vente: siden prøver selv når nettet er tilbake',
  },
  tregt_nett: {
    fault: 'Nettet er tregt',
    sees: 'Kart og tall for hele landet straks, og at det som er bedt om, hentes',
    can: 'Vente',
  },
  ny_utgave: {
    fault: 'Siden er lagt ut på nytt mens den er åpen',
    sees: 'Det som alt er hentet; melding om at en del ikke kunne hentes. Aldri to utgaver sammen',
    can: 'Laste på nytt: adressen holder på visningen',
  },
  lite_vindu: {
    fault: 'Vinduet er lite (240 × 320)',
    sees: 'Alt, i én spalte uten å rulle sidelengs',
    can: 'Bruke alt som ellers',
  },
  stort_vindu: {
    fault: 'Vinduet er stort (3840 × 2160)',
    sees: 'Alt, med kartet i full høyde',
    can: 'Bruke alt som ellers',
  },
  gal_klokke: {
    fault: 'Klokka er gal, og tidssonen uvanlig',
    sees: 'Alt som ellers',
    can: 'Bruke alt som ellers',
  },
  fremmed_ramme: {
    fault: 'Kartet står i et annet nettsteds ramme, uten lagring',
    sees: 'Kart, kort, tabell og filtre som ellers',
    can: 'Bruke alt som ellers, eller åpne hele kartet',
  },
  ramme_uten_program: {
    fault: 'Programmet til det innebygde kartet kommer ikke fram',
    sees: 'En linje om at kartet ikke kom',
    can: 'Åpne hele kartet',
  },
} as const satisfies Record<string, Fault>;

export type FaultId = keyof typeof faults;
export const faultIds = Object.keys(faults) as FaultId[];

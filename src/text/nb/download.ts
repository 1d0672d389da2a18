/** The texts of the window for downloads and of the files, which it alone loads. */
import type { Datasett } from '../../contract/datasett';
import type { FileColumnId } from '../../model/file-columns';
import type { DataMark } from '../../model/data-mark';

export const download = {
  intro: (title: string, rows: string) => `${title}. Filene har akkurat det du ser nå: ${rows}.`,
  rows: (count: string, areas: string) => `${count} ${areas}`,
  inFigures: 'Hver figur har sine egne tall: last dem ned under figuren.',
  notes: {
    eksempel:
      'Dette er eksempeltall: de er laget, og er ingens svar. Filnavnet, tittelen og hver rad sier det.',
    anslag:
      'Noen av tallene er anslag for grupper av kommuner. Filnavnet og kolonnen «status» sier det, og «gjelder» sier hvilken gruppe.',
  } satisfies Record<DataMark, string>,
  button: (name: string) => `Last ned ${name}`,
  making: 'Lager fila …',
  failed: 'Fila kunne ikke lages. Prøv igjen når du er på nett.',
  size: (amount: string) => `${amount} kB`,
  files: {
    xlsx: {
      name: 'Excel',
      holds:
        'Tall i ett ark og kilder, kolonner og statuser i et annet. Tallene er tall, og 0301 er fortsatt 0301.',
    },
    csvNorsk: {
      name: 'CSV for norsk Excel',
      holds: 'Med semikolon og desimalkomma. Åpnes riktig når du dobbeltklikker.',
    },
    csv: {
      name: 'CSV',
      holds: 'Med komma og desimalpunktum, for Datawrapper, R, Python og andre verktøy.',
    },
    parquet: {
      name: 'Parquet',
      holds: 'For DuckDB, Python og R. Kolonnene har typer, og kilden ligger i fila.',
    },
    geojson: {
      name: 'GeoJSON',
      holds:
        'Områdene som kart, med tallene. Lengde- og breddegrader (WGS 84), for QGIS og Datawrapper.',
    },
    topojson: { name: 'TopoJSON', holds: 'Det samme kartet i en mindre fil, for D3 og Mapshaper.' },
    schema: {
      name: 'Table Schema',
      holds: 'Hva hver kolonne er, som JSON, for den som skal lese filene med et program.',
    },
  },
  whole: {
    heading: 'Hele datasettet',
    intro: (version: string) => `Alt kartet er regnet ut fra, i versjon ${version}.`,
    package: 'Datapakke: en liste over filene med kolonner, kilder og lisenser (datapackage.json)',
    catalogue: 'Beskrivelse for datakataloger (DCAT-AP-NO, Turtle)',
    files: (count: number) => `Filene i datasettet (${count})`,
    exampleFiles: (count: number) => `Eksempelet: laget, ingens svar (${count} filer)`,
  },
  /** What catalogues of data say of the whole data set. */
  dataset: {
    title: 'Beredskapskartet: kommuners samarbeid om beredskap',
    description:
      'Tallene bak kartet over hvordan norske kommuner samarbeider om samfunnssikkerhet og beredskap: andelen som samarbeider, andelen samarbeid som er formalisert og den opplevde effekten, for landsdel, fylke og kommune. Tabellen rapporten har det som er trykt i PwCs rapport for KS av 21. mars 2025, det som følger av det, og anslag ut fra det for grupper av kommuner.',
    made: 'Filene i mappa «eksempel» er en eksempelundersøkelse, som er laget: den er ingens svar, og tall regnet ut fra den har datasett eksempel.',
    real: 'Filene i mappa «undersokelsen» har kommunenes svar i undersøkelsen, som samlede tall.',
    /** @param table what one of its tables holds */
    ofExample: (table: string) => `Eksempel: laget, ingens svar. ${table}`,
    computed: 'Tall som er regnet ut fra tabellene, så siden kan vise dem med en gang',
    exampleTitle: (name: string) => `Eksempel: ${name}`,
    keywords: ['beredskap', 'samfunnssikkerhet', 'kommuner', 'interkommunalt samarbeid'],
  },
  sheets: { numbers: 'Tall', about: 'Om tallene' },
  file: {
    title: 'Tittel',
    filters: 'Filtre',
    noFilters: 'Ingen',
    round: 'Undersøkelse',
    datasett: 'Datasett',
    datasettOf: {
      rapporten:
        'rapporten: trykt i PwCs rapport for KS, det som følger av det, og anslag ut fra det',
      undersokelsen: 'undersokelsen: kommunenes egne svar',
      eksempel: 'eksempel: laget, ingens svar',
    } satisfies Record<Datasett, string>,
    mark: 'Merk',
    statuses: 'Statuser',
    sources: 'Kilder',
    source: 'Kilde',
    licence: 'Lisens',
    version: 'Versjon av dataene',
    date: 'Lastet ned',
    address: 'Adressen til visningen',
    fixed: 'Fast adresse, med tallene i denne versjonen',
    columns: 'Kolonner',
    column: 'Kolonne',
    type: 'Type',
    meaning: 'Hva den sier',
    real: (year: number) => `Kommunenes svar i ${year}`,
    made: (year: number) => `Laget som en undersøkelse i ${year}: ingens svar`,
  },
  types: { VARCHAR: 'tekst', INTEGER: 'heltall', DOUBLE: 'tall', BOOLEAN: 'ja/nei' },
  /** What each column of a file is. */
  columns: {
    datasett: 'Datasettet raden er fra: hvem tallene i den er fra',
    figur: 'Nummeret på figuren i rapporten',
    bolge: 'Året for undersøkelsen',
    niva: 'Nivået: landsdel, fylke eller kommune. I en figur det den deler opp etter',
    omrade: 'Kommunenummer, fylkesnummer eller kode for landsdelen. I en figur koden for gruppen',
    navn: 'Navnet på området eller gruppen',
    gjelder: 'Gruppen av kommuner som tallet gjelder. Tom der det gjelder området selv',
    gjelder_kode: 'Koden for den gruppen',
    indikator: 'Hva som er målt: samarbeider, formalisert eller effekt, eller målet i en figur',
    effekt:
      'Hvilken effekt det gjelder: begge, forebygging eller handtering. Tom når det ikke er effekt',
    filter: 'Filtrene tallet er regnet ut med, slik de står i adressen. Tom uten filter',
    verdi: 'Tallet: prosent (0–100) eller snitt (1–5), se enhet',
    orden: 'Det rapporten sier om området der den ikke trykker noe tall',
    enhet:
      'Enheten for verdi og grensene: prosent eller score_1_5. I rapportens figurer også prosentpoeng, antall eller antall_per_kommune',
    teller:
      'Det verdien er regnet ut fra: antallet over brøkstreken, eller summen av effektsvarene',
    n: 'Antallet verdien er en andel eller et snitt av. Tom der rapporten ikke oppgir det',
    svart: 'Kommuner med svar',
    kommuner: 'Kommuner i området',
    ki_lav: 'Nedre grense for 95 %-konfidensintervallet',
    ki_hoy: 'Øvre grense for 95 %-konfidensintervallet',
    status: 'Hvor sikkert tallet er. Hva hver status betyr, står blant statusene',
    utledning:
      'Hvordan tallet er kommet til. «betinget»: det hviler på hvordan rapportens sammendrag leses',
    kilde: 'Hvor tallet kommer fra',
    verdi_lav: 'Nedre ende av verdien, der bare et område den ligger i er kjent',
    verdi_hoy: 'Øvre ende av verdien, der bare et område den ligger i er kjent',
    grense_lav: 'Andelen som samarbeider hvis ingen av dem uten svar gjør det',
    grense_hoy: 'Andelen som samarbeider hvis alle uten svar gjør det',
    serie: 'Hva i figuren raden gjelder, når den viser flere ting ved siden av hverandre',
    slag: 'Om rapporten trykker en verdi, en grense, en rekkefølge (orden) eller en retning',
    plass: 'Plassen i en rekkefølge rapporten oppgir. Tom der den ikke sier hvem som kommer først',
    utsagn: 'Det rapporten sier i ord om gruppene, uten tall',
    fa_svar: 'Om tallet bygger på så få svar at det er usikkert',
    fylke: 'Fylket kommunen ligger i',
    folketall: 'Innbyggere 1. januar 2024',
    sentralitet: 'SSBs sentralitetsklasse 2024, fra 1 (mest sentral) til 6. Bare for kommuner',
    endring: 'Endringen fra den første til den siste runden, i prosentpoeng eller poeng',
    endring_visshet:
      'Om endringen er større enn usikkerheten: eksakt, skillbar, ikke_skillbar eller ukjent',
    endring_status: 'Statusen til endringen',
    svarte_begge: 'Kommuner med svar i begge rundene',
    fra_bolge: 'Året for den første runden',
    fra_verdi: 'Verdien i den første runden',
    fra_n: 'Antallet verdien bygger på i den første runden',
    fra_ki_lav: 'Nedre grense for 95 %-konfidensintervallet i den første runden',
    fra_ki_hoy: 'Øvre grense for 95 %-konfidensintervallet i den første runden',
    fra_status: 'Statusen i den første runden',
    til_bolge: 'Året for den siste runden',
    til_verdi: 'Verdien i den siste runden',
    til_n: 'Antallet verdien bygger på i den siste runden',
    til_ki_lav: 'Nedre grense for 95 %-konfidensintervallet i den siste runden',
    til_ki_hoy: 'Øvre grense for 95 %-konfidensintervallet i den siste runden',
    til_status: 'Statusen i den siste runden',
  } satisfies Record<FileColumnId, string>,
};

export type DownloadTexts = typeof download;

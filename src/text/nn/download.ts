/** The download window and its files in nynorsk. */
import type { DownloadTexts } from '../nb/download';

export const download: DownloadTexts = {
  intro: (title, rows) => `${title}. Filene har akkurat det du ser no: ${rows}.`,
  rows: (count, areas) => `${count} ${areas}`,
  inFigures: 'Kvar figur har sine eigne tal: last dei ned under figuren.',
  notes: {
    eksempel:
      'Dette er eksempeltal: dei er laga, og er ingen sine svar. Filnamnet, tittelen og kvar rad seier det.',
    anslag:
      'Nokre av tala er overslag for grupper av kommunar. Filnamnet og kolonnen «status» seier det, og «gjelder» seier kva gruppe.',
  },
  button: (name) => `Last ned ${name}`,
  making: 'Lagar fila …',
  failed: 'Fila kunne ikkje lagast. Prøv igjen når du er på nett.',
  size: (amount) => `${amount} kB`,
  files: {
    xlsx: {
      name: 'Excel',
      holds:
        'Tal i eitt ark og kjelder, kolonnar og statusar i eit anna. Tala er tal, og 0301 er framleis 0301.',
    },
    csvNorsk: {
      name: 'CSV for norsk Excel',
      holds: 'Med semikolon og desimalkomma. Blir opna rett når du dobbeltklikkar.',
    },
    csv: {
      name: 'CSV',
      holds: 'Med komma og desimalpunktum, for Datawrapper, R, Python og andre verktøy.',
    },
    parquet: {
      name: 'Parquet',
      holds: 'For DuckDB, Python og R. Kolonnane har typar, og kjelda ligg i fila.',
    },
    geojson: {
      name: 'GeoJSON',
      holds:
        'Områda som kart, med tala. Lengde- og breiddegrader (WGS 84), for QGIS og Datawrapper.',
    },
    topojson: { name: 'TopoJSON', holds: 'Det same kartet i ei mindre fil, for D3 og Mapshaper.' },
    schema: {
      name: 'Table Schema',
      holds: 'Kva kvar kolonne er, som JSON, for den som skal lese filene med eit program.',
    },
  },
  whole: {
    heading: 'Heile datasettet',
    intro: (version) => `Alt kartet er rekna ut frå, i versjon ${version}.`,
    package: 'Datapakke: ei liste over filene med kolonnar, kjelder og lisensar (datapackage.json)',
    catalogue: 'Skildring for datakatalogar (DCAT-AP-NO, Turtle)',
    files: (count) => `Filene i datasettet (${count})`,
    exampleFiles: (count) => `Eksempelet: laga, ingen sine svar (${count} filer)`,
  },
  /** What catalogues of data say of the whole data set. */
  dataset: {
    title: 'Beredskapskartet: samarbeidet mellom kommunar om beredskap',
    description:
      'Tala bak kartet over korleis norske kommunar samarbeider om samfunnstryggleik og beredskap: delen som samarbeider, delen samarbeid som er formaliserte og den opplevde effekten, for landsdel, fylke og kommune. Tabellen rapporten har det som er trykt i rapporten PwC laga for KS, av 21. mars 2025, det som følgjer av det, og overslag ut frå det for grupper av kommunar.',
    made: 'Filene i mappa «eksempel» er ei eksempelundersøking, som er laga: ho er ingen sine svar, og tal rekna ut frå henne har datasett eksempel.',
    real: 'Filene i mappa «undersokelsen» har svara frå kommunane i undersøkinga, som samla tal.',
    ofExample: (table) => `Eksempel: laga, ingen sine svar. ${table}`,
    computed: 'Tal som er rekna ut frå tabellane, så sida kan vise dei med ein gong',
    exampleTitle: (name) => `Eksempel: ${name}`,
    keywords: ['beredskap', 'samfunnstryggleik', 'kommunar', 'interkommunalt samarbeid'],
  },
  sheets: { numbers: 'Tal', about: 'Om tala' },
  file: {
    title: 'Tittel',
    filters: 'Filter',
    noFilters: 'Ingen',
    round: 'Undersøking',
    datasett: 'Datasett',
    datasettOf: {
      rapporten:
        'rapporten: trykt i rapporten PwC laga for KS, det som følgjer av det, og overslag ut frå det',
      undersokelsen: 'undersokelsen: kommunane sine eigne svar',
      eksempel: 'eksempel: laga, ingen sine svar',
    },
    mark: 'Merk',
    statuses: 'Statusar',
    sources: 'Kjelder',
    source: 'Kjelde',
    licence: 'Lisens',
    version: 'Versjon av dataa',
    date: 'Lasta ned',
    address: 'Adressa til visinga',
    fixed: 'Fast adresse, med tala i denne versjonen',
    columns: 'Kolonnar',
    column: 'Kolonne',
    type: 'Type',
    meaning: 'Kva ho seier',
    real: (year) => `Svara frå kommunane i ${year}`,
    made: (year) => `Laga som ei undersøking i ${year}: ingen sine svar`,
  },
  types: { VARCHAR: 'tekst', INTEGER: 'heiltal', DOUBLE: 'tal', BOOLEAN: 'ja/nei' },
  /** What each column of a file is. */
  columns: {
    datasett: 'Datasettet rada er frå: kven tala i henne er frå',
    figur: 'Nummeret på figuren i rapporten',
    bolge: 'Året for undersøkinga',
    niva: 'Nivået: landsdel, fylke eller kommune. I ein figur det han deler opp etter',
    omrade: 'Kommunenummer, fylkesnummer eller kode for landsdelen. I ein figur koden for gruppa',
    navn: 'Namnet på området eller gruppa',
    gjelder: 'Gruppa av kommunar som talet gjeld. Tom der det gjeld området sjølv',
    gjelder_kode: 'Koden for den gruppa',
    indikator: 'Kva som er målt: samarbeider, formalisert eller effekt, eller målet i ein figur',
    effekt:
      'Kva effekt det gjeld: begge, forebygging eller handtering. Tom når det ikkje er effekt',
    filter: 'Filtera talet er rekna ut med, slik dei står i adressa. Tom utan filter',
    verdi: 'Talet: prosent (0–100) eller snitt (1–5), sjå enhet',
    orden: 'Det rapporten seier om området der han ikkje trykkjer noko tal',
    enhet:
      'Eininga for verdi og grensene: prosent eller score_1_5. I figurane til rapporten òg prosentpoeng, antall eller antall_per_kommune',
    teller: 'Det verdien er rekna ut frå: talet over brøkstreken, eller summen av effektsvara',
    n: 'Kor mange verdien er ein andel eller eit snitt av. Tom der rapporten ikkje oppgir det',
    svart: 'Kommunar med svar',
    kommuner: 'Kommunar i området',
    ki_lav: 'Nedre grense for 95 %-konfidensintervallet',
    ki_hoy: 'Øvre grense for 95 %-konfidensintervallet',
    status: 'Kor sikkert talet er. Kva kvar status tyder, står blant statusane',
    utledning:
      'Korleis talet er kome til. «betinget»: det kviler på korleis samandraget i rapporten blir lese',
    kilde: 'Kvar talet kjem frå',
    verdi_lav: 'Nedre ende av verdien, der berre eit område han ligg i er kjent',
    verdi_hoy: 'Øvre ende av verdien, der berre eit område han ligg i er kjent',
    grense_lav: 'Delen som samarbeider dersom ingen av dei utan svar gjer det',
    grense_hoy: 'Delen som samarbeider dersom alle utan svar gjer det',
    serie: 'Kva i figuren rada gjeld, når han viser fleire ting ved sida av kvarandre',
    slag: 'Om rapporten trykkjer ein verdi, ei grense, ei rekkjefølgje (orden) eller ei retning',
    plass:
      'Plassen i ei rekkjefølgje rapporten oppgir. Tom der han ikkje seier kven som kjem først',
    utsagn: 'Det rapporten seier i ord om gruppene, utan tal',
    fa_svar: 'Om talet byggjer på så få svar at det er usikkert',
    fylke: 'Fylket kommunen ligg i',
    folketall: 'Innbyggjarar 1. januar 2024',
    sentralitet: 'Sentralitetsklassen til SSB 2024, frå 1 (mest sentral) til 6. Berre for kommunar',
    endring: 'Endringa frå den første til den siste runden, i prosentpoeng eller poeng',
    endring_visshet:
      'Om endringa er større enn uvissa: eksakt, skillbar, ikke_skillbar eller ukjent',
    endring_status: 'Statusen til endringa',
    svarte_begge: 'Kommunar med svar i begge rundane',
    fra_bolge: 'Året for den første runden',
    fra_verdi: 'Verdien i den første runden',
    fra_n: 'Kor mange verdien byggjer på i den første runden',
    fra_ki_lav: 'Nedre grense for 95 %-konfidensintervallet i den første runden',
    fra_ki_hoy: 'Øvre grense for 95 %-konfidensintervallet i den første runden',
    fra_status: 'Statusen i den første runden',
    til_bolge: 'Året for den siste runden',
    til_verdi: 'Verdien i den siste runden',
    til_n: 'Kor mange verdien byggjer på i den siste runden',
    til_ki_lav: 'Nedre grense for 95 %-konfidensintervallet i den siste runden',
    til_ki_hoy: 'Øvre grense for 95 %-konfidensintervallet i den siste runden',
    til_status: 'Statusen i den siste runden',
  },
};

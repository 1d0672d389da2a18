/** The download window and its files in English. */
import type { DownloadTexts } from '../nb/download';

export const download: DownloadTexts = {
  intro: (title, rows) => `${title}. The files hold exactly what you see now: ${rows}.`,
  rows: (count, areas) => `${count} ${areas}`,
  inFigures: 'Each figure has numbers of its own: download them below the figure.',
  notes: {
    eksempel:
      'These are example numbers: they are made up, and are nobody’s answers. The file name, the title and every row say so.',
    anslag:
      'Some of the numbers are estimates for groups of municipalities. The file name and the column “status” say so (anslag), and “gjelder” says which group.',
  },
  button: (name) => `Download ${name}`,
  making: 'Making the file …',
  failed: 'The file could not be made. Try again when you are online.',
  size: (amount) => `${amount} kB`,
  files: {
    xlsx: {
      name: 'Excel',
      holds:
        'Numbers in one sheet, and sources, columns and statuses in another. Numbers are numbers, and 0301 is still 0301.',
    },
    csvNorsk: {
      name: 'CSV for Norwegian Excel',
      holds:
        'With semicolons and decimal commas. Opens right with a double click where Excel is Norwegian.',
    },
    csv: {
      name: 'CSV',
      holds: 'With commas and decimal points, for Datawrapper, R, Python and other tools.',
    },
    parquet: {
      name: 'Parquet',
      holds: 'For DuckDB, Python and R. Columns have types, and the source is in the file.',
    },
    geojson: {
      name: 'GeoJSON',
      holds:
        'The areas as a map, with the numbers. Longitude and latitude (WGS 84), for QGIS and Datawrapper.',
    },
    topojson: { name: 'TopoJSON', holds: 'The same map in a smaller file, for D3 and Mapshaper.' },
    schema: {
      name: 'Table Schema',
      holds: 'What each column is, as Table Schema (JSON), for reading the files with a program.',
    },
  },
  whole: {
    heading: 'The whole data set',
    intro: (version) => `All that the map is computed from, in version ${version}.`,
    package:
      'Data package: a list of the files with columns, sources and licences (datapackage.json)',
    catalogue: 'Description for data catalogues (DCAT-AP-NO, Turtle)',
    files: (count) => `Files of the data set (${count})`,
    exampleFiles: (count) => `The example: made up, nobody’s answers (${count} files)`,
  },
  /** What catalogues of data say of the whole data set. */
  dataset: {
    title: 'Beredskapskartet: how municipalities cooperate on preparedness',
    description:
      'The numbers behind the map of how Norwegian municipalities cooperate on civil protection and preparedness: the share that cooperates, the share of cooperations that is formalised and the perceived effect, for region, county and municipality. The table rapporten holds what is printed in PwC’s report for KS of 21 March 2025, what follows from it, and estimates from it for groups of municipalities.',
    made: 'The files in the folder “eksempel” are an example survey, which is made up: it is nobody’s answers, and numbers computed from it have the data set eksempel (example).',
    real: 'The files in the folder “undersokelsen” hold the municipalities’ answers to the survey, as aggregated numbers.',
    ofExample: (table) => `Example: made up, nobody’s answers. ${table}`,
    computed: 'Numbers computed from the tables, so that the page can show them at once',
    exampleTitle: (name) => `Example: ${name}`,
    keywords: ['preparedness', 'civil protection', 'municipalities', 'inter-municipal cooperation'],
  },
  sheets: { numbers: 'Numbers', about: 'About the numbers' },
  file: {
    title: 'Title',
    filters: 'Filters',
    noFilters: 'None',
    round: 'Survey',
    datasett: 'Data set',
    datasettOf: {
      rapporten:
        'rapporten (the report): printed in PwC’s report for KS, what follows from it, and estimates from it',
      undersokelsen: 'undersokelsen (the survey): the municipalities’ own answers',
      eksempel: 'eksempel (example): made up, nobody’s answers',
    },
    mark: 'Note',
    statuses: 'Statuses',
    sources: 'Sources',
    source: 'Source',
    licence: 'Licence',
    version: 'Version of the data',
    date: 'Downloaded',
    address: 'Address of the view',
    fixed: 'Fixed address, with the numbers of this version',
    columns: 'Columns',
    column: 'Column',
    type: 'Type',
    meaning: 'What it says',
    real: (year) => `The municipalities’ answers in ${year}`,
    made: (year) => `Made up as a survey in ${String(year)}: nobody’s answers`,
  },
  types: { VARCHAR: 'text', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'yes/no' },
  /** What each column of a file is. */
  columns: {
    datasett: 'The data set of the row: whom its numbers are from',
    figur: 'The figure’s number in the report',
    bolge: 'The year of the survey',
    niva: 'The level: landsdel (region), fylke (county) or kommune (municipality). In a figure, what it divides by',
    omrade:
      'Municipality number, county number or the region’s code. In a figure, the group’s code',
    navn: 'The name of the area or group',
    gjelder:
      'The group of municipalities that the number is about. Empty where it is about the area itself',
    gjelder_kode: 'The code of that group',
    indikator:
      'What is measured: samarbeider (cooperate), formalisert (formalised) or effekt (effect), or the measure of a figure',
    effekt:
      'Which effect: begge (both), forebygging (prevention) or handtering (handling). Empty when it is not effect',
    filter:
      'The filters the number is computed with, as the address has them. Empty without filters',
    verdi: 'The number: per cent (0–100) or mean (1–5), see enhet',
    orden: 'What the report says of the area where it prints no number',
    enhet:
      'The unit of the value and its bounds: prosent (per cent) or score_1_5. In the report’s figures also prosentpoeng (percentage points), antall (count) or antall_per_kommune (count by municipality)',
    teller:
      'What the value is computed from: the count above the line, or the sum of the effect answers',
    n: 'What the value is a share or a mean of. Empty where the report does not say',
    svart: 'Municipalities with an answer',
    kommuner: 'Municipalities in the area',
    ki_lav: 'Lower bound of the 95% confidence interval',
    ki_hoy: 'Upper bound of the 95% confidence interval',
    status: 'How well the number is known. What each status means is told among the statuses',
    utledning:
      'How the number came to be. “betinget”: it rests on how the summary of the report is read',
    kilde: 'Where the number comes from',
    verdi_lav: 'The lower end of the value, where only a range that it lies in is known',
    verdi_hoy: 'The upper end of the value, where only a range that it lies in is known',
    grense_lav: 'The share that cooperates if none of those without an answer do',
    grense_hoy: 'The share that cooperates if all of those without an answer do',
    serie: 'What in the figure the row is of, where it shows several things beside each other',
    slag: 'Whether the report prints a value (verdi), a bound (grense), an order (orden) or a direction (retning)',
    plass:
      'The place in an order that the report gives. Empty where it does not say who comes first',
    utsagn: 'What the report says of the groups in words, without numbers',
    fa_svar: 'Whether the number rests on so few answers that it is uncertain',
    fylke: 'The county of the municipality',
    folketall: 'Inhabitants on 1 January 2024',
    sentralitet:
      'Statistics Norway’s centrality class 2024, from 1 (most central) to 6. Municipalities only',
    endring: 'The change from the first to the last round, in percentage points or points',
    endring_visshet:
      'Whether the change is larger than its doubt: eksakt (exact), skillbar (distinct), ikke_skillbar (not distinct) or ukjent (unknown)',
    endring_status: 'The status of the change',
    svarte_begge: 'Municipalities with an answer in both rounds',
    fra_bolge: 'The year of the first round',
    fra_verdi: 'The value in the first round',
    fra_n: 'What the value rests on in the first round',
    fra_ki_lav: 'Lower bound of the 95% confidence interval in the first round',
    fra_ki_hoy: 'Upper bound of the 95% confidence interval in the first round',
    fra_status: 'The status in the first round',
    til_bolge: 'The year of the last round',
    til_verdi: 'The value in the last round',
    til_n: 'What the value rests on in the last round',
    til_ki_lav: 'Lower bound of the 95% confidence interval in the last round',
    til_ki_hoy: 'Upper bound of the 95% confidence interval in the last round',
    til_status: 'The status in the last round',
  },
};

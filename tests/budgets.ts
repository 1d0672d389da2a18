/** How many bytes, compressed with brotli, each part of the built site may weigh: the one place for it. */

const kB = 1000;

export interface PageBudget {
  readonly most: number;
  /** What the page's program fetches before it draws, besides what it imports: texts and data. */
  readonly also: readonly string[];
}

/**
 * The front page up to its first coloured map: the HTML, which holds the map, and what it waits for, the
 * styles and the classic script in its head. Its program comes after.
 */
export const firstPicture = 150 * kB;

/**
 * Pages with their program: the HTML, the styles and programs it names, all that these import, the texts
 * of one language, and the data. This is the embed up to its first coloured map, and the front page up to
 * that of any other view than its own. A page that the build makes and that is not here fails the test.
 */
export const pages: Readonly<Record<string, PageBudget>> = {
  'index.html': {
    most: 235 * kB,
    also: [
      'src/text/nb/index.ts',
      'data/manifest.json',
      'data/apning.json',
      'data/kommuner-oversikt.topojson',
    ],
  },
  'embed.html': {
    most: 131 * kB,
    also: [
      'src/text/nb/index.ts',
      'src/text/nb/embed.ts',
      'data/manifest.json',
      'data/apning.json',
      'data/kommuner-lett.topojson',
    ],
  },
  'metode.html': {
    most: 86 * kB,
    also: ['src/text/nb/index.ts', 'src/text/nb/method-page.ts', 'data/metode.json'],
  },
  'tilgjengelighet.html': {
    most: 60 * kB,
    also: ['src/text/nb/index.ts', 'src/text/nb/statement.ts'],
  },
};

/** A part that is fetched when it is needed, or a file of data, may weigh this much without an entry below. */
export const usualPart = 20 * kB;

/**
 * The heavy parts. A program part is named by its source, and weighs what the main page does not have
 * already; a file that a worker uses, or of data, is named by its place without the hash.
 */
export const heavyParts: Readonly<Record<string, number>> = {
  'src/map/maplibre/webgl-renderer.ts': 260 * kB,
  'assets/maplibre-gl-worker.js': 125 * kB,
  'src/engine/duckdb.ts': 45 * kB,
  'src/engine/reader-database.ts': 45 * kB,
  'assets/duckdb-browser-eh.worker.js': 60 * kB,
  'assets/duckdb-eh.wasm': 2800 * kB,
  'data/kommuner-lett.topojson': 28 * kB,
  'data/kommuner-oversikt.topojson': 55 * kB,
  'data/kommuner-detalj.topojson': 165 * kB,
  'data/kommuner-wgs84.topojson': 165 * kB,
  'data/naboer.parquet': 25 * kB,
};

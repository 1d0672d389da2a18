/**
 * The database's worker. DuckDB-WASM leaves a failed start as a rejected promise that nobody hears, so
 * that the page would wait for ever: here it becomes an error that the page is told of.
 */
import duckdbUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

/** What of a classic worker's global scope is used; the page's own types have no workers. */
declare function importScripts(url: string): void;

addEventListener('unhandledrejection', (event) => {
  setTimeout(() => {
    throw event.reason;
  });
});

importScripts(new URL(duckdbUrl, location.href).href);

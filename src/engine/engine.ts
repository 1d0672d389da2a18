/** The query interface: all the rest of the page knows of its database. */
import type { Query } from '../query/query';

export interface Engine {
  /**
   * Runs a statement over the loaded tables.
   * @throws {EngineError} with the database's own words and the statement
   */
  query<Row>(query: Query): Promise<Row[]>;
  /** Ends the database; no query is answered after it. */
  close(): void;
}

/** What the page was doing when it failed; the reader is told in words. */
export type EngineStage =
  | 'manifest'
  | 'filer'
  /** A file is not the one that the manifest lists. */
  | 'ulik'
  /** A part of the program could not be fetched. */
  | 'del'
  | 'database'
  /** The database got no more memory. */
  | 'minne'
  | 'sporring';

export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly stage: EngineStage,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

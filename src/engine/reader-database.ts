/**
 * The query box's own database, in a worker of its own: what is stopped is ended for certain, and nothing
 * that is run there can touch the page's tables.
 */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Answer, Stopped } from '../query/reader-query';
import { lockDown, mostSeconds } from '../query/reader-query';
import type { LoadedDatabase } from './database';
import { loadDatabase } from './database';
import type { ArrowTable, ReaderConnection } from './reader';
import { answerReader } from './reader';

const connectionTo = ({ database, connection, orFailed }: LoadedDatabase): ReaderConnection => ({
  tokenize: (text) => orFailed(database.tokenize(text)),
  async check(text) {
    const statement = await orFailed(connection.prepare(text));
    await orFailed(statement.close());
  },
  query: async (text) => (await orFailed(connection.query(text))) as ArrowTable,
});

async function openLocked(manifest: Manifest, datasett: Datasett): Promise<LoadedDatabase> {
  const loaded = await loadDatabase(manifest, datasett);
  for (const statement of lockDown) await loaded.connection.query(statement);
  return loaded;
}

/** A statement that is too deep for the database's stack ends it, though it is refused in good words. */
const lives = (loaded: Promise<LoadedDatabase>): Promise<boolean> =>
  loaded
    .then(({ connection, orFailed }) => orFailed(connection.query('select 1')))
    .then(
      () => true,
      () => false,
    );

/** DuckDB's words begin with the kind of error; anything else tells that the database itself has died. */
const duckdbWords = /^[A-Z][\w ]* Error: /;

export class ReaderDatabase {
  #loaded: Promise<LoadedDatabase> | null = null;
  #stop: ((stopped: Stopped) => void) | null = null;
  readonly #manifest: Manifest;
  readonly #datasett: Datasett;

  constructor(manifest: Manifest, datasett: Datasett) {
    this.#manifest = manifest;
    this.#datasett = datasett;
  }

  /**
   * Runs one statement at a time. The time counts from when the tables are there.
   * @throws {EngineError} when the database does not start
   * @throws DuckDB's own words about the statement
   */
  async run(text: string): Promise<Answer | Stopped> {
    const stopped = new Promise<Stopped>((resolve) => {
      this.#stop = resolve;
    });
    this.#loaded ??= openLocked(this.#manifest, this.#datasett);
    const loaded = this.#loaded;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answered = loaded.then((database): Promise<Answer | Stopped> => {
      if (this.#loaded !== loaded) return stopped;
      timer = setTimeout(() => {
        this.#end('time');
      }, mostSeconds * 1000);
      return answerReader(connectionTo(database), text);
    });
    try {
      return await Promise.race([answered, stopped]);
    } catch (error) {
      const isAnswer = error instanceof Error && duckdbWords.test(error.message);
      if (!isAnswer || !(await lives(loaded))) this.close();
      throw error;
    } finally {
      clearTimeout(timer);
      this.#stop = null;
    }
  }

  /** Stops what runs, and lets go of the database; the next statement starts another. */
  close(): void {
    this.#end('reader');
  }

  #end(by: Stopped['by']): void {
    this.#stop?.({ kind: 'stopped', by });
    this.#loaded?.then(
      ({ terminate }) => {
        terminate();
      },
      () => undefined,
    );
    this.#loaded = null;
  }
}

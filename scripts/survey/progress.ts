/** Shows how far a long reading has come, on one line that is rewritten in a terminal. */
import { counted } from './text';

const quietFor = 1000;

/** What is written to; standard error, in the command line. */
export type Screen = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

export class Progress {
  #next = Date.now() + quietFor;
  #open = false;

  constructor(private readonly screen: Screen) {}

  /** @param rows how many rows have been read */
  readonly show = (rows: number): void => {
    // The clock is dear next to a row, and a thousand rows take some milliseconds.
    if (rows % 1000 !== 0) return;
    const now = Date.now();
    if (now < this.#next) return;
    this.#next = now + (this.screen.isTTY ? 200 : 2000);
    this.#open = this.screen.isTTY;
    const line = `[data] ${counted(rows, 'rad', 'rader')} lest …`;
    this.screen.write(this.screen.isTTY ? `\r${line}` : `${line}\n`);
  };

  /** Ends the line, so that what comes after stands on its own. */
  end(): void {
    if (this.#open) this.screen.write('\n');
    this.#open = false;
  }
}

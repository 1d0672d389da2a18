/**
 * A slow line to a server: a proxy that everything the page does goes through. Chromium's own throttling
 * does not reach what workers and the service worker fetch, which is most of the bytes here.
 */
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Speed } from './speeds';

/** Connections take turns with this much, bytes. */
const slice = 4096;
/** A timer that comes this late loses none of the line's time, milliseconds. */
const slack = 5;

/** Milliseconds on the clock that the page's own times are on. */
export const clock = (): number => performance.timeOrigin + performance.now();

export class Line {
  speed: Speed;
  readonly #target: URL;
  readonly #server = createServer((client) => void this.#join(client));
  readonly #sockets = new Set<Socket>();
  readonly #arrived: { readonly at: number; readonly bytes: number }[] = [];
  #freeAt = 0;
  #lastAt = clock();

  /** @param target the server's address */
  constructor(target: URL, speed: Speed) {
    this.#target = target;
    this.speed = speed;
  }

  /** @returns the server's address through the line */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#target.pathname}`;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await promisify(this.#server.close.bind(this.#server))();
  }

  /** What the page has received between two times, headers and all. */
  bytes(from: number, to: number): number {
    return this.#arrived.reduce(
      (sum, { at, bytes }) => (at >= from && at <= to ? sum + bytes : sum),
      0,
    );
  }

  /** Nothing has been sent either way for so many milliseconds. */
  async quiet(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left = this.#lastAt + milliseconds - clock()) {
      await sleep(left);
    }
  }

  async #join(client: Socket): Promise<void> {
    const server = connect(Number(this.#target.port), this.#target.hostname);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    client.on('close', () => server.destroy());
    const shakenAt = clock() + this.speed.roundTrip;
    client.on('data', (chunk) => {
      this.#lastAt = clock();
      const wait = Math.max(0, shakenAt - clock()) + this.speed.roundTrip / 2;
      this.#after(wait, () => server.write(chunk));
    });
    try {
      for await (const chunk of server as AsyncIterable<Buffer>) {
        for (let start = 0; start < chunk.length; start += slice) {
          await this.#send(client, chunk.subarray(start, start + slice));
        }
      }
      // The server may hang up long before the line has brought the last of what it sent.
      this.#after(this.speed.roundTrip / 2, () => client.end());
    } catch {
      client.destroy();
    }
  }

  async #send(client: Socket, bytes: Buffer): Promise<void> {
    const { kilobits, roundTrip } = this.speed;
    this.#lastAt = clock();
    this.#freeAt = Math.max(clock() - slack, this.#freeAt) + (bytes.length * 8) / kilobits;
    const wait = this.#freeAt - clock();
    if (wait > 0) await sleep(wait);
    this.#after(roundTrip / 2, () => {
      this.#lastAt = clock();
      this.#arrived.push({ at: this.#lastAt, bytes: bytes.length });
      client.write(bytes);
    });
  }

  #after(milliseconds: number, work: () => void): void {
    if (milliseconds > 0) setTimeout(work, milliseconds);
    else work();
  }
}

/** Reads an answer to its end, and gives up one that has gone silent. */

/** Milliseconds without a byte: a slow line is let be, a dead one is not waited for. */
const patience = 20_000;

/**
 * @param ask fetches with a signal that ends it
 * @throws what `ask` throws; {Error} when nothing more comes
 */
export async function readAll(
  ask: (signal: AbortSignal) => Promise<Response>,
): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop.abort(new Error(`no answer for ${patience / 1000} seconds`));
    }, patience);
  };
  wait();
  try {
    const response = await ask(stop.signal);
    const watched = response.body?.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          wait();
          controller.enqueue(chunk);
        },
      }),
    );
    return new Uint8Array(await new Response(watched).arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

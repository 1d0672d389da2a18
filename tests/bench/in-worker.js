// Runs in the worker of the page's database: times how long each question takes there.
// @ts-check
(() => {
  /** @typedef {(event: { data: { messageId?: number } }) => unknown} Hear */
  /** @typedef {(message: { requestId?: number } | null, moved: unknown) => void} Answer */
  const scope = /** @type {{ onmessage: Hear, postMessage: Answer }} */ (
    /** @type {unknown} */ (globalThis)
  );
  const { onmessage, postMessage } = scope;
  /** When a question came, by its number. @type {Map<number, number>} */
  const came = new Map();
  /** Milliseconds from when a question came until its answer leaves, by its number. @type {Record<number, number>} */
  const computed = {};

  scope.onmessage = (event) => {
    const { messageId } = event.data;
    if (messageId !== undefined) came.set(messageId, performance.now());
    return onmessage.call(scope, event);
  };
  scope.postMessage = (message, moved) => {
    const number = message?.requestId;
    const began = number === undefined ? undefined : came.get(number);
    if (number !== undefined && began !== undefined) computed[number] = performance.now() - began;
    postMessage.call(scope, message, moved);
  };
  Object.assign(scope, { computed });
})();

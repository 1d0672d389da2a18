// Runs in a measured page: chooses filters as a reader does, and times each part until the map has its colours.
// @ts-check
(() => {
  /** Frames that MapLibre has drawn since the choice: when, when it was on screen, and what it looked like. */
  /** @type {{ digest: number, drawn: number, shown: number }[]} */
  let frames = [];
  /** When the database was first asked after the choice, and when the answer to that came. */
  let asked = NaN;
  let answered = NaN;
  let looking = false;

  /** @param {WebGL2RenderingContext} gl */
  const digest = (gl) => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = new Uint32Array(width * height);
    /** @type {unknown} */
    const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    const bytes = new Uint8Array(pixels.buffer);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
    gl.bindFramebuffer(gl.FRAMEBUFFER, bound instanceof WebGLFramebuffer ? bound : null);
    return pixels.reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0);
  };

  /**
   * Is told of each call of a method.
   * @param {object} prototype
   * @param {string} name
   * @param {(called: unknown, call: readonly unknown[]) => void} told
   */
  const listen = (prototype, name, told) => {
    const methods = /** @type {Record<string, (...call: unknown[]) => unknown>} */ (prototype);
    const method = methods[name];
    if (!method) throw new Error(`There is no ${name}`);
    methods[name] = function (...call) {
      told(this, call);
      return method.apply(this, call);
    };
  };

  listen(WebGL2RenderingContext.prototype, 'drawElements', (gl) => {
    if (looking || !(gl instanceof WebGL2RenderingContext)) return;
    looking = true;
    // A microtask runs when MapLibre has drawn all of its frame, and the frame is not yet handed on.
    queueMicrotask(() => {
      looking = false;
      const frame = { digest: digest(gl), drawn: performance.now(), shown: NaN };
      frames.push(frame);
      setTimeout(() => (frame.shown = performance.now()));
    });
  });

  /** The number of that question. */
  let question = NaN;

  /**
   * What the page asks its database; MapLibre's workers are told other things.
   * @param {unknown} message
   * @returns {message is { messageId: number }}
   */
  const isQuestion = (message) =>
    typeof message === 'object' && message !== null && 'messageId' in message;
  /** Questions that are not answered yet. */
  let pending = 0;
  const listened = new WeakSet();
  listen(Worker.prototype, 'postMessage', (_worker, call) => {
    if (!isQuestion(call[0])) return;
    pending++;
    if (!Number.isNaN(asked)) return;
    asked = performance.now();
    question = call[0].messageId;
  });
  // Before the page itself: what it makes of an answer is not the answer's time.
  listen(Worker.prototype, 'addEventListener', (worker) => {
    if (!(worker instanceof Worker) || listened.has(worker)) return;
    listened.add(worker);
    /** @param {MessageEvent<{ type?: string, requestId?: number } | null>} event */
    const hear = ({ data }) => {
      if (typeof data?.requestId !== 'number') return;
      pending--;
      if (data.requestId === question) answered = performance.now();
    };
    worker.addEventListener('message', hear);
  });

  /** The page is at rest when its database has had no question for so long, milliseconds. */
  const rest = 200;
  const atRest = async () => {
    for (let since = performance.now(); performance.now() - since < rest;) {
      await new Promise((resolve) => requestIdleCallback(resolve));
      if (pending > 0) since = performance.now();
    }
  };

  /** Clicks, and waits until all that follows is in place. @returns {Promise<number>} when it was, milliseconds */
  const settled = (/** @type {HTMLInputElement} */ input) =>
    new Promise((resolve) => {
      const stage = document.querySelector('main > .stage');
      if (!stage) throw new Error('There is no map');
      const observer = new MutationObserver(() => {
        if (stage.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(stage, { attributes: true, attributeFilter: ['aria-busy'] });
      input.click();
    });

  /**
   * Makes `count` choices: each value is chosen, which is timed, and taken away again. A choice is answered
   * when the map's numbers are there, drawn when MapLibre has drawn the frame with the colours that stay,
   * shown when that frame has ended, and settled when all of the page has followed; milliseconds from the
   * choice, null where the choice changed no colour.
   */
  const chooseEach = async (/** @type {number} */ first, /** @type {number} */ count) => {
    const times = [];
    for (let index = first; index < first + count; index++) {
      const inputs = document.querySelectorAll('fieldset input[type=checkbox]');
      const input = inputs[index % inputs.length];
      if (!(input instanceof HTMLInputElement)) throw new Error('There are no filters');
      frames = [];
      answered = NaN;
      asked = NaN;
      performance.clearMarks('nye-farger');
      const began = performance.now();
      const end = await settled(input);
      await atRest();
      const last = frames.at(-1)?.digest;
      const frame = frames.find((one) => one.digest === last);
      const handed = performance.getEntriesByName('nye-farger')[0]?.startTime;
      const since = (/** @type {number | undefined} */ at) =>
        at === undefined ? null : at - began;
      times.push({
        question,
        answered: answered - began,
        database: answered - asked,
        handed: since(handed),
        drawn: since(frame?.drawn),
        shown: since(frame?.shown),
        settled: end - began,
      });
      // Taken away again, the numbers are those of the build: no database is asked.
      await settled(input);
      await atRest();
    }
    return times;
  };
  Object.assign(window, { chooseEach });
})();

// Runs in a measured page: chooses filters as a reader does, and times each until the map has its colours.
// @ts-check
(() => {
  /** Milliseconds until the stage has the numbers, and then until the frame that draws them has ended. @returns {Promise<number>} */
  const recoloured = (/** @type {HTMLInputElement} */ input) =>
    new Promise((resolve) => {
      const stage = document.querySelector('main > .stage');
      if (!stage) throw new Error('There is no map');
      const began = performance.now();
      const observer = new MutationObserver(() => {
        if (stage.getAttribute('aria-busy') !== 'false') return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      });
      observer.observe(stage, { attributes: true, attributeFilter: ['aria-busy'] });
      input.click();
    });

  /** Makes `count` choices: each value is chosen, which is timed, and taken away again. @returns {Promise<number[]>} */
  const chooseEach = async (/** @type {number} */ count) => {
    const times = [];
    for (let index = 0; index < count; index++) {
      const inputs = document.querySelectorAll('fieldset input[type=checkbox]');
      const input = inputs[Math.floor(index / 2) % inputs.length];
      if (!(input instanceof HTMLInputElement)) throw new Error('There are no filters');
      const time = await recoloured(input);
      // Taken away again, the numbers are those of the build: no database is asked.
      if (index % 2 === 0) times.push(time);
      // As for a quick reader, the counts beside the filters of the choice before may still be on their way.
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    return times;
  };
  Object.assign(window, { chooseEach });
})();

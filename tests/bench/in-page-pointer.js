// Runs in a measured page: notes when the card has followed the pointer, and every frame.
// @ts-check
(() => {
  /**
   * Milliseconds from when the pointer moved until the card's words were changed, and until they were shown;
   * and from one frame to the next.
   * @type {{ followed: { written: number, shown: number }[], frames: number[] }}
   */
  const watched = { followed: [], frames: [] };

  const watch = () => {
    let moved = NaN;
    addEventListener('mousemove', ({ timeStamp }) => (moved = timeStamp), true);
    const heading = () => document.querySelector('main article :is(h2, h3)')?.textContent;
    let last = heading();
    new MutationObserver(() => {
      if (heading() === last || Number.isNaN(moved)) return;
      last = heading();
      const [began, written] = [moved, performance.now()];
      moved = NaN;
      requestAnimationFrame(() =>
        setTimeout(() => {
          watched.followed.push({ written: written - began, shown: performance.now() - began });
        }),
      );
    }).observe(document.body, { childList: true, characterData: true, subtree: true });

    let frame = performance.now();
    const next = (/** @type {number} */ now) => {
      watched.frames.push(now - frame);
      frame = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
  Object.assign(window, { watched, watch });
})();

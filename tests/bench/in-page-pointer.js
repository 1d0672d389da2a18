// Runs in a measured page: notes when the card has followed the pointer, and every frame.
// @ts-check
(() => {
  /**
   * Milliseconds from when the page heard of the pointer until the card's words were changed; from when the
   * pointer moved until they were shown; and from one frame to the next.
   * @type {{ followed: { written: number, shown: number }[], frames: number[] }}
   */
  const watched = { followed: [], frames: [] };

  const watch = () => {
    /** @type {{ moved: number, heard: number } | null} */
    let pointer = null;
    // Over a shape the one comes first, within a canvas only the other; both before any handler of the page.
    for (const type of ['pointerover', 'pointermove']) {
      addEventListener(
        type,
        ({ timeStamp }) => {
          if (timeStamp !== pointer?.moved)
            pointer = { moved: timeStamp, heard: performance.now() };
        },
        true,
      );
    }
    const heading = () => document.querySelector('main article :is(h2, h3)')?.textContent;
    // Between two areas the card may be the country's for a moment.
    const country = heading();
    let last = country;
    new MutationObserver(() => {
      if (heading() === last) return;
      last = heading();
      if (last === country || !pointer) return;
      const { moved, heard } = pointer;
      const written = performance.now() - heard;
      pointer = null;
      requestAnimationFrame(() =>
        setTimeout(() => watched.followed.push({ written, shown: performance.now() - moved })),
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

/** Waits until the browser has drawn what is new. */

/** A page in the background draws nothing, and must not wait for it; milliseconds. */
const longest = 200;

export const frameDrawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, longest);
    requestAnimationFrame(() => setTimeout(resolve));
  });

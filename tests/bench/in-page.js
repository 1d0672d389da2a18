// Runs in a measured page before all else: notes when it reaches what is measured, milliseconds from its start.
// @ts-check
(() => {
  /** @type {Record<string, number>} */
  const seen = {};
  const noted = { seen, shift: 0 };
  Object.assign(window, { bench: noted });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && 'hadRecentInput' in entry && !entry.hadRecentInput) {
        noted.shift += Number(entry.value);
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /** The colours of the classes stand out from the greys by this much between their parts. @param {Element} path */
  const hasClassColour = (path) => {
    const parts = (getComputedStyle(path).fill.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    return Math.max(...parts) - Math.min(...parts) > 25;
  };
  const areas = '.first-map [data-omrade] > path, .map [data-omrade] > path';

  /** @type {Record<string, () => boolean>} */
  const reached = {
    coloured: () =>
      !document.documentElement.classList.contains('venter') &&
      [...document.querySelectorAll(areas)].some(hasClassColour),
    movable: () =>
      [...document.querySelectorAll('.map[aria-busy=false] svg')].some((svg) => '__zoom' in svg) ||
      document.querySelector('.map[data-renderer=webgl]') !== null,
    mapLibre: () => document.querySelector('.map[data-renderer=webgl][data-settled]') !== null,
    filters: () =>
      [...document.querySelectorAll('fieldset label small')].some(
        ({ textContent }) => textContent !== '',
      ),
  };

  // What is there in a frame is painted when that frame has ended.
  const look = () => {
    for (const [name, test] of Object.entries(reached)) {
      if (name in seen) continue;
      const [mark] = performance.getEntriesByName(name);
      if (mark) seen[name] = mark.startTime;
      else if (test()) setTimeout(() => (seen[name] ??= performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})();

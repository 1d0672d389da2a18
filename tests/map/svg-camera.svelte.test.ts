/** How the SVG map keeps to what it is fitted to, and to where the reader has moved it. */
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../src/geo/plane';
import { SvgCamera } from '../../src/map/svg/svg-camera.svelte';

const bounds: Bounds = [100_000, 6_500_000, 200_000, 6_700_000];
const middle = [150_000, 6_600_000] as const;
const wide = { width: 432, height: 332 };
const small = { width: 132, height: 132 };

function started() {
  let rests = 0;
  const camera = new SvgCamera({ bounds, scrolls: false, onRest: () => (rests += 1) });
  camera.resize(wide);
  return { camera, rests: () => rests };
}

describe('the camera of the SVG map', () => {
  test('fits anew in a new size, until the reader moves it', () => {
    const { camera } = started();
    expect(camera.now.k).toBeCloseTo(1.5);
    expect(camera.sight().fitted).toEqual({ bounds, covered: 0 });
    camera.resize(small);
    expect(camera.now.k).toBeCloseTo(0.5);
    expect(camera.project(middle)).toEqual([66, 66]);

    camera.zoomBy(1);
    expect(camera.now.k).toBeCloseTo(1);
    expect(camera.sight().fitted).toBeNull();
    camera.resize(wide);
    expect(camera.now.k).toBeCloseTo(1);

    camera.fit(bounds, false, 100);
    expect(camera.project(middle)).toEqual([216, 116]);
    expect(camera.sight().fitted).toEqual({ bounds, covered: 100 });
  });

  test('keeps its size while it cannot be seen', () => {
    const { camera, rests } = started();
    const [before, told] = [camera.now, rests()];
    camera.resize({ width: 0, height: 0 });
    expect(camera.now).toEqual(before);
    expect(rests()).toBe(told);
  });

  test('takes over how another looks: what that is fitted to, or just what it sees', () => {
    const [moved, fits, sees] = [started().camera, started().camera, started().camera];
    moved.zoomBy(7);
    moved.reveal([300_000, 7_000_000]);
    const close = moved.sight();
    expect(close.fitted).toBeNull();
    sees.see(close);
    close.bounds.forEach((edge, index) => {
      expect(sees.visibleBounds()[index]).toBeCloseTo(edge, 3);
    });
    expect(sees.sight().fitted).toBeNull();

    fits.fit([0, 6_500_000, 50_000, 6_600_000], false);
    moved.see(fits.sight());
    expect(moved.sight()).toEqual(fits.sight());
  });

  test('tells of every place and size it comes to', () => {
    const { camera, rests } = started();
    for (const [index, move] of [
      () => camera.zoomBy(1),
      () => camera.reveal(middle),
      () => camera.fit(bounds, false),
      () => camera.resize(small),
    ].entries()) {
      move();
      expect(rests()).toBe(2 + index);
    }
  });
});

import { describe, expect, test } from 'vitest';
import {
  centredOn,
  closestFit,
  fitted,
  inSight,
  projected,
  scaleRange,
  seeing,
  zoomed,
} from '../../src/geo/camera';
import type { Bounds } from '../../src/geo/plane';

const frame = { width: 400, height: 300 };
const bounds: Bounds = [100_000, 6_500_000, 200_000, 6_700_000];
const near = (values: readonly number[]) =>
  values.map((value) => expect.closeTo(value, 6) as number);

describe('a camera', () => {
  const camera = fitted(bounds, frame, 10);

  test('has what it is fitted to in the middle, whole, with its padding', () => {
    expect(projected(camera, [150_000, 6_600_000])).toEqual(near([200, 150]));
    // The height binds: 200 km on 280 pixels.
    expect(camera.k).toBeCloseTo(1.4);
    expect(projected(camera, [150_000, 6_700_000])).toEqual(near([200, 10]));
    expect(projected(camera, [150_000, 6_500_000])).toEqual(near([200, 290]));
  });

  test('has it in the middle of what nothing lies over', () => {
    const over = fitted(bounds, frame, 10, 100);
    expect(over.k).toBeCloseTo(0.9);
    expect(projected(over, [150_000, 6_600_000])).toEqual(near([200, 100]));
    expect(projected(over, [150_000, 6_500_000])).toEqual(near([200, 190]));
  });

  test('sees the same again', () => {
    const seen = inSight(centredOn(camera, [300_000, 7_000_000], frame), frame);
    expect(inSight(seeing(seen, frame), frame)).toEqual(near(seen));
    // A closer look than any fit.
    const close = inSight(zoomed(camera, 50, frame), frame);
    expect(inSight(seeing(close, frame), frame)).toEqual(near(close));
  });

  test('sees what lies between the corners of the frame', () => {
    const [west, south, east, north] = inSight(camera, frame);
    expect(projected(camera, [west, north])).toEqual(near([0, 0]));
    expect(projected(camera, [east, south])).toEqual(near([400, 300]));
  });

  test('zooms around the middle, and not past its ends', () => {
    const closer = zoomed(camera, 2, frame);
    expect(closer.k).toBeCloseTo(2.8);
    expect(projected(closer, [150_000, 6_600_000])).toEqual(near([200, 150]));
    expect([1e-9, 1e9].map((factor) => zoomed(camera, factor, frame).k)).toEqual(scaleRange);
  });

  test('moves to a point without zooming', () => {
    const moved = centredOn(camera, [300_000, 7_000_000], frame);
    expect(moved.k).toBe(camera.k);
    expect(projected(moved, [300_000, 7_000_000])).toEqual(near([200, 150]));
  });

  test('does not come closer to a small place than its name can bear', () => {
    expect(fitted([100_000, 6_500_000, 100_100, 6_500_100], frame, 10).k).toBe(closestFit);
  });
});

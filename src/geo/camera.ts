/** Where a drawing of the plane stands in its frame: how it is fitted, moved and read back. Pure. */
import { pathBox, pathUnit } from './paths';
import type { Bounds, Point } from './plane';

/** Pixels to a unit of the drawing, and where its nought is in the frame, pixels. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Closest and farthest, pixels to a kilometre. */
export const scaleRange = [0.1, 60] as const;

/** A small kommune is not fitted closer than this, pixels to a kilometre. */
const closestFit = 6;

const limited = (k: number) => Math.min(scaleRange[1], Math.max(scaleRange[0], k));

/** The camera that has all of `bounds` in the middle of the frame, with `padding` pixels around it. */
export function fitted(bounds: Bounds, { width, height }: Frame, padding: number): Camera {
  const [x, y, w, h] = pathBox(bounds);
  const k = limited(Math.min(closestFit, (width - 2 * padding) / w, (height - 2 * padding) / h));
  return { k, x: width / 2 - k * (x + w / 2), y: height / 2 - k * (y + h / 2) };
}

/** Closer by `factor`, around the middle of the frame. */
export function zoomed({ k, x, y }: Camera, factor: number, { width, height }: Frame): Camera {
  const next = limited(k * factor);
  const [cx, cy] = [width / 2, height / 2];
  return { k: next, x: cx - ((cx - x) / k) * next, y: cy - ((cy - y) / k) * next };
}

/** The same scale with `point` in the middle of the frame. */
export const centredOn = ({ k }: Camera, [x, y]: Point, { width, height }: Frame): Camera => ({
  k,
  x: width / 2 - (k * x) / pathUnit,
  y: height / 2 + (k * y) / pathUnit,
});

/** Where a point of the plane is in the frame, pixels from its corner. */
export const projected = ({ k, x, y }: Camera, [east, north]: Point): Point => [
  x + (k * east) / pathUnit,
  y - (k * north) / pathUnit,
];

/** The part of the plane in sight. */
export const inSight = ({ k, x, y }: Camera, { width, height }: Frame): Bounds => [
  (-x / k) * pathUnit,
  ((y - height) / k) * pathUnit,
  ((width - x) / k) * pathUnit,
  (y / k) * pathUnit,
];

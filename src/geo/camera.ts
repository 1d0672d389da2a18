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

/** Farthest and closest of every map that can be moved, pixels to a kilometre. */
export const scaleRange = [0.1, 145] as const;

/** A small kommune is not fitted closer than this, pixels to a kilometre. */
export const closestFit = 9;

const limited = (k: number) => Math.min(scaleRange[1], Math.max(scaleRange[0], k));

/** The largest scale at which the bounds are whole in the frame. */
function wholeScale(bounds: Bounds, { width, height }: Frame): number {
  const [, , w, h] = pathBox(bounds);
  return Math.min(width / w, height / h);
}

function middledAt(k: number, bounds: Bounds, { width, height }: Frame): Camera {
  const [x, y, w, h] = pathBox(bounds);
  return { k, x: width / 2 - k * (x + w / 2), y: height / 2 - k * (y + h / 2) };
}

/**
 * The camera that has all of `bounds` in the middle of what is not covered, with space around it.
 * @param padding the space, pixels
 * @param covered pixels at the frame's bottom that something else lies over
 */
export function fitted(bounds: Bounds, frame: Frame, padding: number, covered = 0): Camera {
  const clear = { width: frame.width, height: frame.height - covered };
  const room = { width: clear.width - 2 * padding, height: clear.height - 2 * padding };
  return middledAt(limited(Math.min(closestFit, wholeScale(bounds, room))), bounds, clear);
}

/** The camera that sees the bounds again, in a frame of the shape that they were seen in. */
export const seeing = (bounds: Bounds, frame: Frame): Camera =>
  middledAt(limited(wholeScale(bounds, frame)), bounds, frame);

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

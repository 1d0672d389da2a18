/**
 * Colours as those see them who lack one of the eye's three kinds of cones. Source: Machado, Oliveira and
 * Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG
 * 15(6), table 1, severity 1.
 */
import { lab, rgb } from 'd3';

export const eyes = ['all cones', 'no red cones', 'no green cones', 'no blue cones'] as const;
export type Eyes = (typeof eyes)[number];

const matrices: Readonly<Record<Eyes, readonly (readonly number[])[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toLinear = (byte: number): number => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const fromLinear = (light: number): number => {
  const share = Math.min(1, Math.max(0, light));
  return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055);
};

function seen(colour: string, by: Eyes) {
  const { r, g, b } = rgb(colour);
  const light = [r, g, b].map(toLinear);
  const [red = 0, green = 0, blue = 0] = matrices[by].map((row) =>
    fromLinear(row.reduce((sum, weight, cone) => sum + weight * (light[cone] ?? 0), 0)),
  );
  return lab(rgb(red, green, blue));
}

/** Euclidean distance in CIELAB; about 2 is the least one sees side by side. */
export function distance(a: string, b: string, by: Eyes = 'all cones'): number {
  const [p, q] = [seen(a, by), seen(b, by)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

import { sum } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { detailFile, overviewFile } from '../../src/contract/boundaries';
import {
  cropScene,
  hasRoomForInset,
  insetNames,
  insetPlace,
  insetSize,
  oslofjord,
} from '../../src/geo/inset';
import { hasMarker, markerGap, seenRadius } from '../../src/geo/markers';
import type { Bounds } from '../../src/geo/plane';
import { country } from '../../src/geo/plane';
import type { Shape } from '../../src/geo/scene';
import { buildScene } from '../../src/geo/scene';
import { fitPadding, markerRadius } from '../../src/model/scale/look';
import { kommuner, root } from '../inputs';

const sceneOf = (file: string) =>
  buildScene(JSON.parse(readFileSync(`${root}/public/data/${file}`, 'utf8')) as Boundaries);
const scene = sceneOf(overviewFile);

/** The map on a screen of 1440 × 900 and on a phone of 390 × 844, pixels. */
const screens = [
  { name: '1440 × 900', map: { width: 576, height: 812 } },
  { name: '390 × 844', map: { width: 366, height: 574 } },
];
type Map = (typeof screens)[number]['map'];

/** Metres to a pixel when the bounds are fitted into the map, and what it then shows. */
function fitted([west, south, east, north]: Bounds, { width, height }: Map) {
  const scale = Math.max(
    (east - west) / (width - 2 * fitPadding),
    (north - south) / (height - 2 * fitPadding),
  );
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const sight: Bounds = [
    x - (width * scale) / 2,
    y - (height * scale) / 2,
    x + (width * scale) / 2,
    y + (height * scale) / 2,
  ];
  return { scale, sight };
}

const isSeen = ({ labelRadius, marking }: Shape, scale: number) =>
  labelRadius / scale >= seenRadius || hasMarker(marking, scale);

const landsdelOf = new Map(
  kommuner.map((row) => [
    row['kommunenummer'],
    scene.shapes.landsdel.find(
      ({ omrade }) =>
        omrade === (row['landsdel'] ?? '').toLowerCase().replace('ø', 'o').replaceAll(' ', '-'),
    ),
  ]),
);

describe.each(screens)('on a screen of $name', ({ map }) => {
  const { scale, sight } = fitted(country, map);

  test('the inset names the fylker that have room, whole and apart', () => {
    const size = insetSize(map.width);
    const { fylke } = cropScene(scene, oslofjord).shapes;
    const named = kommuner.map((row) => ({
      omrade: row['fylkesnummer'] ?? '',
      navn: row['fylkesnavn'] ?? '',
    }));
    const names = insetNames(fylke, named, size);
    expect(names.map(({ navn }) => navn)).toEqual(expect.arrayContaining(['Østfold', 'Vestfold']));
    for (const { x, y } of names) {
      expect(x).toBeGreaterThanOrEqual(12);
      expect(x).toBeLessThanOrEqual(size.width - 12);
      expect(y).toBeGreaterThanOrEqual(7);
      expect(y).toBeLessThanOrEqual(size.height - 7);
    }
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) > 12 || Math.abs(one.y - other.y) >= 14).toBe(true);
      }
    }
  });

  test('the country’s map has room for the inset, which covers no land and shows more', () => {
    expect(hasRoomForInset(scene.shapes.kommune, sight, map)).toBe(true);
    const { width, height } = insetSize(map.width);
    const under = [
      sight[2] - (insetPlace.right + width) * scale,
      sight[1] + (insetPlace.bottom + insetPlace.button + height) * scale,
    ] as const;
    const covered = scene.shapes.kommune.filter(
      ({ bounds }) => bounds[2] > under[0] && bounds[1] < under[1],
    );
    expect(covered.map(({ omrade }) => omrade)).toEqual([]);
  });

  test('every kommune is seen in the country’s map, its inset or the map of its landsdel', () => {
    const insetScale = (oslofjord[2] - oslofjord[0]) / insetSize(map.width).width;
    const inset = new Set(cropScene(scene, oslofjord).shapes.kommune);
    const unseen = scene.shapes.kommune.filter((shape) => {
      const landsdel = landsdelOf.get(shape.omrade);
      if (!landsdel) throw new Error(`${shape.omrade} has no landsdel`);
      return (
        !isSeen(shape, scale) &&
        !(inset.has(shape) && isSeen(shape, insetScale)) &&
        !isSeen(shape, fitted(landsdel.bounds, map).scale)
      );
    });
    expect(unseen.map(({ omrade }) => omrade)).toEqual([]);
  });

  test('no two markers lie on each other, at any scale', () => {
    for (const zoom of [1, 1.3, 2, 3, 5]) {
      const at = scale / zoom;
      const marked = scene.shapes.kommune.filter(({ marking }) => hasMarker(marking, at));
      for (const a of marked) {
        const close = marked.filter(
          (b) =>
            a !== b &&
            Math.hypot(a.labelPoint[0] - b.labelPoint[0], a.labelPoint[1] - b.labelPoint[1]) <
              2 * markerRadius * at,
        );
        expect(
          close.map(({ omrade }) => omrade),
          `${a.omrade} at ${at}`,
        ).toEqual([]);
      }
    }
  });
});

test('on a wide screen nearly every kommune is seen in the country’s map itself', () => {
  const { scale } = fitted(country, { width: 576, height: 812 });
  const unseen = scene.shapes.kommune.filter((shape) => !isSeen(shape, scale));
  expect(unseen.length).toBeLessThanOrEqual(8);
  const marked = scene.shapes.kommune.filter(({ marking }) => hasMarker(marking, scale));
  // Utsira, Kvitsøy, Fedje, Røst, Træna, Værøy.
  expect(marked.map(({ omrade }) => omrade)).toEqual(
    expect.arrayContaining(['1151', '1144', '4633', '1856', '1835', '1857']),
  );
  expect(marked.length).toBeLessThan(40);
});

test('there is a marker wherever one has room, and none where the shape is seen', () => {
  const scale = 2_000;
  for (const shape of scene.shapes.kommune) {
    const small = shape.labelRadius / scale < seenRadius;
    const blocked = scene.shapes.kommune.some(
      (other) =>
        other.labelRadius < shape.labelRadius &&
        hasMarker(other.marking, scale) &&
        Math.hypot(
          other.labelPoint[0] - shape.labelPoint[0],
          other.labelPoint[1] - shape.labelPoint[1],
        ) <=
          markerGap * scale,
    );
    expect(hasMarker(shape.marking, scale), shape.omrade).toBe(small && !blocked);
  }
});

test('the inset gives way when the map is as large, or land would lie under it', () => {
  const [wide] = screens;
  const map = wide?.map ?? { width: 0, height: 0 };
  const { shapes } = scene;
  expect(hasRoomForInset(shapes.kommune, fitted(oslofjord, map).sight, map)).toBe(false);
  // Finnmark in the corner.
  const east: Bounds = [-76_186, 7_700_000, 1_115_097, 9_200_000];
  expect(hasRoomForInset(shapes.kommune, fitted(east, map).sight, map)).toBe(false);
  expect(hasRoomForInset(shapes.kommune, country, { width: 0, height: 0 })).toBe(false);
});

test('the exact boundaries have markers for the same islands', () => {
  const exact = sceneOf(detailFile);
  const few = (from: typeof scene) =>
    from.shapes.kommune
      .filter(({ marking, labelRadius }) => marking !== null && labelRadius < 1_200)
      .map(({ omrade }) => omrade);
  expect(few(exact)).toEqual(few(scene));
});

test('the inset holds the fjord’s kommuner whole, and little else', () => {
  const { shapes, borders } = cropScene(scene, oslofjord);
  const codes = new Set(shapes.kommune.map(({ omrade }) => omrade));
  // Oslo, Nesodden, Horten, Moss, Hvaler, Færder, Sandefjord.
  for (const code of ['0301', '3212', '3901', '3103', '3110', '3911', '3907']) {
    expect(codes.has(code), code).toBe(true);
  }
  expect(codes.size).toBeLessThan(75);
  expect(sum(borders.kommune.coordinates, (line) => line.length)).toBeLessThan(
    sum(scene.borders.kommune.coordinates, (line) => line.length) / 3,
  );
});

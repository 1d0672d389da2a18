/** The boundaries in longitude and latitude against the plane, and against places whose position is known. */
import { geoArea, geoContains } from 'd3';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { kommuneAreas } from '../../scripts/geo/area';
import { neighbourPairs } from '../../scripts/geo/neighbours';
import type { Boundaries } from '../../src/contract/boundaries';
import { detailFile, lonLatFile } from '../../src/contract/boundaries';
import { root } from '../inputs';

const read = (path: string) =>
  JSON.parse(readFileSync(`${root}/public/data/${path}`, 'utf8')) as Boundaries;
const plane = read(detailFile);
const lonLat = read(lonLatFile);
const { features } = feature(lonLat, lonLat.objects.kommuner);

/** Mean radius of the Earth, metres. */
const radius = 6_371_008.8;

describe('the boundaries in longitude and latitude', () => {
  test.each([
    ['Oslo rådhus', '0301', [10.7339, 59.9123]],
    ['Bergen, Torgallmenningen', '4601', [5.3241, 60.3925]],
    ['Trondheim, Torvet', '5001', [10.3951, 63.4305]],
    ['Tromsø, Stortorget', '5501', [18.9553, 69.6489]],
    ['Kirkenes', '5605', [30.0458, 69.7271]],
    ['Kristiansand, Torvet', '4204', [7.9956, 58.1467]],
  ] as const)('have %s in %s, and there alone', (_, kommune, [longitude, latitude]) => {
    const around = features.filter((area) => geoContains(area, [longitude, latitude]));
    expect(around.map(({ id }) => id)).toEqual([kommune]);
  });

  /** The plane stretches by up to 0.9 % in the far west and east, and a sphere is 0.5 % off an ellipsoid. */
  test('give each kommune the area it has in the plane', () => {
    const areas = kommuneAreas(plane);
    expect(features).toHaveLength(357);
    const off = features.filter((area) => {
      const ratio = (geoArea(area) * radius ** 2) / (areas.get(String(area.id)) ?? 0);
      return !(ratio > 0.975 && ratio < 1.015);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test('have the same neighbours, and the landsdel of each', () => {
    expect([...neighbourPairs(lonLat)].sort()).toEqual([...neighbourPairs(plane)].sort());
    const landsdeler = ({ objects }: Boundaries) =>
      objects.kommuner.geometries.map(({ id, properties }) => [id, properties?.landsdel]);
    expect(landsdeler(lonLat)).toEqual(landsdeler(plane));
  });
});

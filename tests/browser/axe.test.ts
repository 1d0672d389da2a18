import { afterAll } from 'vitest';
import { mapStates, svgStates } from './axe-states';
import { sayCount, through } from './axe-walk';
import { test } from './visit';
import { spread } from '../sweep';

afterAll(sayCount);

test('the map with WebGL', async ({ visit }) => {
  await through(visit, mapStates, { webGl: true });
}, 120_000);

test('the map without, and what stands beside it', async ({ visit }) => {
  await through(visit, spread(svgStates, 6));
}, 240_000);

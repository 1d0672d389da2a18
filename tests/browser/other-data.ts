/** A copy of the built site with other data, as a build of the site with that data lays it out. */
import { join } from 'node:path';
import type { SurveyPlan } from '../../scripts/aggregate/round';
import { buildData } from '../../scripts/build-data';
import type { Manifest } from '../../src/contract/manifest';
import { root } from '../inputs';
import { fetchAheadFrom } from '../site-copy';

/** Builds data into a copy; its page fetches ahead from that data and not from what it was built of. */
export async function replaceData(folder: string, plan: SurveyPlan): Promise<Manifest> {
  const manifest = await buildData(root, join(folder, 'data'), plan);
  await fetchAheadFrom(folder, manifest);
  return manifest;
}

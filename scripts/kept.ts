/** What `--keep` keeps of the data set that is there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from '../src/contract/manifest';
import type { SurveyPlan } from './aggregate/round';
import { hasRealRounds } from './build-data';

export interface KeptPlan {
  readonly plan: SurveyPlan;
  /** Says what is kept, for the person who runs the build. */
  readonly why: string;
}

async function hasNoRounds(out: string): Promise<boolean> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    return readManifest(manifest).rounds.length === 0;
  } catch {
    return false;
  }
}

/** Null when the data set in `out` holds nothing that the example survey may not replace. */
export async function keptPlan(out: string): Promise<KeptPlan | null> {
  if (await hasRealRounds(out)) {
    return {
      plan: { kind: 'behold' },
      why: 'Beholder kommunenes egne svar, som ligger i datasettet fra før.',
    };
  }
  if (await hasNoRounds(out)) {
    return {
      plan: { kind: 'uten' },
      why: 'Datasettet er bygd uten undersøkelse, og bygges slik igjen. «npm run data» uten valg tar eksempelundersøkelsen med.',
    };
  }
  return null;
}

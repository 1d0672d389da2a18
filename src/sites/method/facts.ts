/** What the method page fetches: the manifest, the file made for the page, and the report's numbers. No database. */
import type { Manifest } from '../../contract/manifest';
import type { MethodFile } from '../../contract/method-file';
import { methodFile, readMethodFile } from '../../contract/method-file';
import { fetchJson } from '../../engine/build-files';
import type { VersionNotice } from '../../engine/open-build';
import { openBuild } from '../../engine/open-build';
import { catalogue } from '../../indicators/catalogue';
import type { AreaRow } from '../../query/area-row';
import { noFilters } from '../../query/filters';
import { reportRows } from '../../query/report-answers';
import { fetchOpening } from '../../state/first-facts';

export interface Facts {
  readonly manifest: Manifest;
  readonly file: MethodFile;
  /** What the report says of each area's share that cooperates. */
  readonly samarbeider: readonly AreaRow[];
  readonly notice: VersionNotice | null;
}

/**
 * @param versjon the data build that is asked for; null for the newest
 * @throws {EngineError} when a file cannot be fetched; {TypeError} when one is of another shape
 */
export async function fetchFacts(versjon: string | null): Promise<Facts> {
  const { manifest, notice } = await openBuild(versjon);
  const [file, { facts, report }] = await Promise.all([
    fetchJson(manifest, methodFile),
    fetchOpening(manifest, 'rapporten'),
  ]);
  return {
    manifest,
    notice,
    file: readMethodFile(file),
    samarbeider: reportRows(facts, report, catalogue.samarbeider, 'begge', noFilters),
  };
}

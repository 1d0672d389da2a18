/** `npm run data -- --forget`: takes older builds away, so that their numbers can no longer be opened. */
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Version } from '../src/contract/versions';
import { versionsFile, versionsFolder } from '../src/contract/versions';
import { UsageError } from './options';
import { versionsIn } from './versions';

/** Forgets every older build. */
export const everyVersion = 'alle';

function chosenOf(asked: string, newest: Version, older: readonly Version[]): readonly Version[] {
  if (asked === everyVersion) return older;
  return asked.split(',').map((name) => {
    if (name === newest.version) {
      throw new UsageError(
        `${name} er datasettet som vises. Bygg et nytt først; da kan dette glemmes.`,
      );
    }
    const version = older.find((candidate) => candidate.version === name);
    if (version) return version;
    const kept = older.map((candidate) => candidate.version).join(', ');
    throw new UsageError(
      `Det er ikke tatt vare på noen versjon «${name}». ${kept === '' ? 'Ingen er tatt vare på.' : `Disse er: ${kept}.`}`,
    );
  });
}

/**
 * Strikes the builds from the list before their files go: what is interrupted in between is done by the next
 * call, which takes away every folder that is not listed.
 * @param asked versions with commas between, or {@link everyVersion}
 * @returns those that were taken away
 * @throws {UsageError} when one of them is not kept, in words for the person who typed it
 */
export async function forgetVersions(out: string, asked: string): Promise<readonly Version[]> {
  const [newest, ...older] = await versionsIn(out);
  if (!newest)
    throw new UsageError(`${out} har ingen liste over versjoner. Kjør «npm run data» først.`);
  const forgotten = chosenOf(asked, newest, older);
  const left = older.filter((version) => !forgotten.includes(version));
  const list = join(out, versionsFile);
  await writeFile(`${list}.ny`, `${JSON.stringify({ versions: [newest, ...left] }, null, 2)}\n`);
  await rename(`${list}.ny`, list);
  const folder = join(out, versionsFolder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (left.some(({ version }) => version === name)) continue;
    await rm(join(folder, name), { recursive: true });
  }
  return forgotten;
}

/** Writes the pages and pictures for link previews into the built site, from the data set that lies in it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Boundaries } from '../../src/contract/boundaries';
import { datasettFor } from '../../src/contract/datasett';
import { overviewFile } from '../../src/contract/boundaries';
import { oembedFile } from '../../src/contract/preview';
import { readManifest } from '../../src/contract/manifest';
import type { PreviewSources } from '../../src/preview/render';
import { renderPreviews } from '../../src/preview/render';
import { openDatabase } from '../database';
import { oembed } from './oembed';
import { pictureFont, pictureMaker } from './picture';

/**
 * @param root the project's folder
 * @param out the built site, with its data set
 */
export async function writePreviews(
  root: string,
  out: string,
  how: Pick<PreviewSources, 'site' | 'policy'>,
): Promise<void> {
  const data = join(out, 'data');
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, name), 'utf8'));
  const manifest = readManifest(await json('manifest.json'));
  const boundaries = (await json(overviewFile)) as Boundaries;
  const engine = await openDatabase(data);
  try {
    const sources = { manifest, boundaries, engine, font: pictureFont, ...how };
    const [{ pages, pictures }, draw] = await Promise.all([
      renderPreviews(sources),
      pictureMaker(),
    ]);
    await mkdir(join(out, 'sted'), { recursive: true });
    const styles = ['base.css', 'preview.css'].map((name) =>
      readFile(join(root, 'src/styles', name), 'utf8'),
    );
    await writeFile(join(out, 'sted/stil.css'), (await Promise.all(styles)).join('\n'));
    for (const [path, page] of pages) await writeFile(join(out, path), page);
    if (how.site) {
      await writeFile(
        join(out, oembedFile),
        `${JSON.stringify(oembed(how.site, datasettFor(manifest.rounds, null)), null, 2)}\n`,
      );
    }
    for (const [path, svg] of pictures) await writeFile(join(out, path), draw(svg));
  } finally {
    engine.close();
  }
}
